// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;

import io.github.camelsmsapi.operation.callback.Callback;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.JSON;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.QUERY;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.INTEGER;

/** Where SMSAPI calls back (wire reference, section 13). */
final class CallbackOperations {

    private static final Parameter ID = text("id", "id").asRequired();
    private static final Parameter URL = text("url", "url").asRequired();
    private static final Parameter VERSION = of(INTEGER, "apiVersion", "api_version");

    private static final BodyMapping ONE_CALLBACK = BodyMapping.value("id").orIdOf(Callback.class);

    static final List<Operation> ROWS = List.of(
            get("callbacks", "list", "/callbacks").lists(Callback.class),
            get("callbacks", "get", "/callbacks/{id}").takes(ID).body(ONE_CALLBACK).returns(Callback.class),
            post("callbacks", "create", "/callbacks", JSON)
                    .takes(URL, text("type", "type").asRequired(), VERSION, text("receiverType", "receiver_type"),
                            text("receiverNumber", "receiver_number"))
                    .body(BodyMapping.value("url").orRecord(Callback.class)).returns(Callback.class),
            put("callbacks", "update", "/callbacks/{id}", JSON).takes(ID, URL, VERSION)
                    .body(BodyMapping.value("url").orRecord(Callback.class)).returns(Callback.class),
            delete("callbacks", "delete", "/callbacks/{id}").takes(ID).body(ONE_CALLBACK),
            put("callbacks", "activate", "/callbacks/{id}/commands/activate", QUERY).takes(ID).body(ONE_CALLBACK)
                    .returns(ResponseMapping.completion()),
            put("callbacks", "deactivate", "/callbacks/{id}/commands/deactivate", QUERY).takes(ID).body(ONE_CALLBACK)
                    .returns(ResponseMapping.completion()),
            get("callbacks", "test", "/callbacks/{id}/commands/test").takes(ID).body(ONE_CALLBACK)
                    .returns(Callback.TestCall.class),
            Operation.of("callbacks", "options", "OPTIONS", "/callbacks", QUERY).returns(Callback.Options.class));

    private CallbackOperations() {
    }
}
