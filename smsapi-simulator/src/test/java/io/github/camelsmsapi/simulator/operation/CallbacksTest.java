// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.settings.ReceiverForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CallbacksTest extends SimulatorTest {

    private ReportReceiver receiver;

    @BeforeEach
    void prepare() throws Exception {
        receiver = ReportReceiver.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aRegisteredAddressIsListedReadChangedAndDeleted() {
        var id = register();

        assertThat(Caller.json(caller.get("/callbacks")).path("size").asInt()).isEqualTo(1);
        assertThat(Caller.json(caller.get("/callbacks/" + id)).path("active").asBoolean()).isTrue();
        var changed = caller.send(caller.request("/callbacks/" + id).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"url\": \"https://example.org/other\"}")));
        assertThat(Caller.json(changed).path("url").asText()).isEqualTo("https://example.org/other");
        assertThat(caller.send("DELETE", "/callbacks/" + id).statusCode()).isEqualTo(204);
        assertThat(caller.get("/callbacks/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void anInactiveAddressGetsNoReports() {
        var id = register();
        assertThat(caller.send("PUT", "/callbacks/" + id + "/commands/deactivate").statusCode()).isEqualTo(202);
        caller.sms("to", "48500100200", "message", "Hi", "idx", "unheard");
        await().until(() -> simulator.messages().get(0).status().isFinal());

        assertThat(caller.send("PUT", "/callbacks/" + id + "/commands/activate").statusCode()).isEqualTo(202);
        caller.sms("to", "48500100201", "message", "Hi", "idx", "heard");
        await().until(() -> simulator.stats().reportsAcknowledged() == 1);
        assertThat(receiver.all("idx")).containsExactly("heard");
    }

    @Test
    void anAddressCanBeTried() {
        var test = Caller.json(caller.get("/callbacks/" + register() + "/commands/test"));
        assertThat(test.path("test_result").asBoolean()).isTrue();
        assertThat(test.path("http_response_status").asInt()).isEqualTo(200);

        receiver.close();
        var failed = Caller.json(caller.get("/callbacks/" + register() + "/commands/test"));
        assertThat(failed.path("connection_failed").asBoolean()).isTrue();
    }

    @Test
    void whatCannotBeRegisteredIsExplained() {
        var noUrl = caller.postJson("/callbacks", "{\"url\": \"nonsense\", \"type\": \"sms_dlr\"}");
        assertThat(noUrl.statusCode()).isEqualTo(400);
        assertThat(Caller.json(noUrl).path("error").asText()).isEqualTo("invalid_request_data");
        assertThat(Caller.json(noUrl).path("errors").path(0).path("path").asText()).isEqualTo("url");
        assertThat(caller.postJson("/callbacks", "{\"url\": \"https://example.org\", \"type\": \"fax\"}").statusCode())
                .isEqualTo(400);
        assertThat(caller.postJson("/callbacks", "{\"url\": \"https://example.org\", \"type\": \"sms_mo\"}")
                .statusCode()).isEqualTo(400);
        assertThat(caller.send("OPTIONS", "/callbacks").body()).contains("sms_dlr", "2way");
    }

    @Test
    void theReceiverIsShownInEitherForm() {
        var body = "{\"url\": \"https://example.org/mo\", \"type\": \"sms_mo\", \"receiver_type\": \"2way\"}";
        var nested = Caller.json(caller.postJson("/callbacks", body));
        assertThat(nested.path("receiver").path("type").asText()).isEqualTo("2way");

        try (var other = SmsapiSimulator.builder().gateway(gateway -> gateway.receiverForm(ReceiverForm.FLAT)).start()) {
            var flat = Caller.json(new Caller(other).postJson("/callbacks", body));
            assertThat(flat.path("receiver_type").asText()).isEqualTo("2way");
            assertThat(flat.has("receiver")).isFalse();
        }
    }

    @Test
    void anAccountWithoutThePermissionIsRefused() {
        simulator.account(account -> account.forbid(Action.CALLBACKS));

        assertThat(caller.get("/callbacks").statusCode()).isEqualTo(403);
        assertThat(caller.postJson("/callbacks", "{\"url\": \"https://example.org\", \"type\": \"sms_dlr\"}").statusCode())
                .isEqualTo(403);
    }

    private String register() {
        var created = caller.postJson(
                "/callbacks", "{\"url\": \"" + receiver.url() + "\", \"type\": \"sms_dlr\", \"api_version\": 1}");
        assertThat(created.statusCode()).isEqualTo(201);
        return Caller.json(created).path("id").asText();
    }
}
