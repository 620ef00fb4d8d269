// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.delivery.ReportCall;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.settings.ReceiverForm;

/** Callbacks as answers show them (wire reference, section 13). */
final class CallbackJson {

    private static final char REPLACEMENT = '\uFFFD';

    private CallbackJson() {
    }

    static ObjectNode of(Callback callback, ReceiverForm form) {
        var json = Json.object().put("id", callback.id()).put("url", callback.url())
                .put("api_version", callback.apiVersion()).put("type", callback.type());
        if (form == ReceiverForm.FLAT) {
            callback.receiver().ifPresent(receiver -> json.put("receiver_type", receiver.type())
                    .put("receiver_number", receiver.number().orElse(null)));
        } else {
            callback.receiver().ifPresentOrElse(
                    receiver -> json.putObject("receiver").put("type", receiver.type())
                            .put("number", receiver.number().orElse(null)),
                    () -> json.putNull("receiver"));
        }
        return json.put("active", callback.active()).put("invalid", false);
    }

    static Map<String, String> sampleReport() {
        return Map.of("MsgId", "0", "status", "404", "status_name", "DELIVERED", "idx", "");
    }

    static ObjectNode tested(ReportCall.Reply reply) {
        return Json.object().put("test_result", reply.isTaken()).put("connection_failed", false)
                .put("invalid_encoding", reply.body().indexOf(REPLACEMENT) >= 0)
                .put("http_response_status", reply.status()).put("http_response_body", reply.body());
    }

    static ObjectNode unreachable() {
        return Json.object().put("test_result", false).put("connection_failed", true).put("invalid_encoding", false)
                .putNull("http_response_status").putNull("http_response_body");
    }
}
