// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;

import io.github.camelsmsapi.operation.consent.BlacklistEntry;
import io.github.camelsmsapi.operation.consent.OptOut;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.JSON;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.MULTIPART;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FILE;
import static io.github.camelsmsapi.internal.operation.ParameterType.PHONES;

/** Who wants no messages: the blacklist and opt-outs (wire reference, sections 11 and 14). */
final class ConsentOperations {

    private static final Parameter PHONE_NUMBER = of(PHONES, "phoneNumber", "phone_number");

    static final List<Operation> ROWS = List.of(
            get("blacklist", "list", "/blacklist/phone_numbers").takes(text("q", "q")).lists(BlacklistEntry.class).orCsv(),
            post("blacklist", "create", "/blacklist/phone_numbers", JSON)
                    .takes(PHONE_NUMBER.asRequired(), text("expireAt", "expire_at"))
                    .body(BodyMapping.value("phoneNumber").orRecord(BlacklistEntry.class)).returns(BlacklistEntry.class),
            delete("blacklist", "delete", "/blacklist/phone_numbers/{id}").takes(text("id", "id").asRequired())
                    .body(BodyMapping.value("id").orIdOf(BlacklistEntry.class)),
            delete("blacklist", "deleteAll", "/blacklist/phone_numbers").takes(PHONE_NUMBER).needsFilter(),
            post("blacklist", "import", "/blacklist/phone_numbers/imports", MULTIPART)
                    .takes(of(FILE, "file", "import").asRequired()).body(BodyMapping.prose("file").orFile("file"))
                    .returns(ResponseMapping.completion()).idempotent(),

            get("optouts", "list", "/opt_outs").takes(PHONE_NUMBER).lists(OptOut.class).orCsv(),
            delete("optouts", "delete", "/opt_outs/{optOutId}").takes(text("id", "optOutId").asRequired())
                    .body(BodyMapping.value("id").orIdOf(OptOut.class)),
            get("optouts", "settings", "/opt_outs/settings").returns(OptOut.Settings.class),
            put("optouts", "updateSettings", "/opt_outs/settings", JSON).takes(text("brand", "brand").asRequired())
                    .body(BodyMapping.value("brand").orRecord(OptOut.Settings.class)).returns(OptOut.Settings.class));

    private ConsentOperations() {
    }
}
