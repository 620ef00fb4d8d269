// SPDX-License-Identifier: Apache-2.0

package io.github.camelsmsapi.simulator.journal;

import java.nio.file.Path;
import java.util.List;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogDataTest {

    private static final String MD5 = "5f4dcc3b5aa765d61d8327deb882cf99";

    @TempDir
    Path folder;

    @Test
    void senderNamesTemplatesAndSubusersSurviveARestart() {
        List<String> before;
        try (var simulator = start()) {
            var caller = new Caller(simulator);
            caller.postForm("/sms/sendernames", "sender", "Waiting");
            caller.send("POST", "/sms/sendernames/Shop/commands/make_default");
            caller.postForm("/sms/templates", "name", "hello", "template", "Hello", "normalize", "1");
            caller.postForm("/sms/templates", "name", "gone", "template", "Gone");
            var gone = Caller.json(caller.get("/sms/templates")).path("collection").path(1).path("id").asText();
            caller.send("DELETE", "/sms/templates/" + gone);
            caller.postForm("/user.do", "add_user", "anna", "pass", MD5, "limit", "0.2", "month_limit", "0.2", "info",
                    "Sales", "without_prefix", "1");
            assertThat(asAnna(caller, "/sms.do?to=48500100200&message=Hi")).startsWith("OK:");
            before = state(caller);
        }
        for (var restart = 0; restart < 2; restart++) {
            try (var again = start()) {
                assertThat(state(new Caller(again))).isEqualTo(before);
                assertThat(again.messages().get(0).sentBy()).isEqualTo("anna");
            }
        }
    }

    private SmsapiSimulator start() {
        return SmsapiSimulator.builder().server(server -> server.data(folder.resolve("data.jsonl")))
                .account(account -> account.senderNames(List.of("Shop"))).start();
    }

    private static List<String> state(Caller caller) {
        return List.of(
                caller.get("/sms/sendernames").body(), caller.get("/sms/templates").body(),
                caller.get("/subusers").body(), asAnna(caller, "/user.do?credits=1"));
    }

    private static String asAnna(Caller caller, String path) {
        return caller.send(caller.anonymous(path + "&username=anna&password=" + MD5)).body();
    }
}
