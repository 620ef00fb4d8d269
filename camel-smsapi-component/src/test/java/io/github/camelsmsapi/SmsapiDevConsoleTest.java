// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.SimulatorTest;
import org.apache.camel.console.DevConsole;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's developer console shows of SMSAPI. */
class SmsapiDevConsoleTest extends SimulatorTest {

    private DevConsole console() {
        return PluginHelper.getDevConsoleResolver(context).resolveDevConsole("smsapi");
    }

    @Test
    void showsWhatTheLedgerHolds() {
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "48900000103"));

        assertThat((String) console().call(DevConsole.MediaType.TEXT)).contains("Ledger: 1 NOT_SENT, 1 SENT");
        assertThat(((JsonObject) console().call(DevConsole.MediaType.JSON)).toJson())
                .contains("\"ledgers\":[{\"messages\":[{\"outcome\":\"NOT_SENT\",\"messages\":1}");
    }

    @Test
    void aLedgerThatCannotBeReadHidesNothingElse() {
        try (var database = new SwitchableDatabase()) {
            database.setJdbcUrl("jdbc:h2:mem:console");
            context.getRegistry().bind("ledger", new JdbcMessageLedger(database));
            exchange("smsapi:sms/send?ledger=#ledger", "Hello", Map.of("CamelSmsapiTo", NUMBER));
            database.down(true);

            assertThat((String) console().call(DevConsole.MediaType.TEXT))
                    .contains("Balance").contains("Ledger: The database of the ledger failed");
            assertThat(((JsonObject) console().call(DevConsole.MediaType.JSON)).toJson())
                    .contains("\"balance\"").contains("\"failure\":\"The database of the ledger failed");
        }
    }

    @Test
    void showsBalanceLimiterBatchesAndTheLastRefusals() {
        simulator.setPoints(new BigDecimal("42"));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "48900000103"));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "12"));
        exchange("smsapi:sms/send?test=true",
                List.of(SmsMessage.to(NUMBER).text("Hello"), SmsMessage.to("48500100201").text("Hello")), Map.of());

        var text = (String) console().call(DevConsole.MediaType.TEXT);
        assertThat(text).contains("127.0.0.1").contains("Balance: 42").contains("Batches: 1 with 2 messages")
                .contains("1 accepted, 1 refused").contains("103 INSUFFICIENT_CREDIT").contains("13 NO_VALID_RECIPIENT")
                .doesNotContain(NUMBER, "48900000103", "token-of-the-test");

        var json = (JsonObject) console().call(DevConsole.MediaType.JSON);
        assertThat(json.toJson()).contains("\"lastRefusals\"").contains("\"requestsThatMayLeave\"").contains("42")
                .doesNotContain(NUMBER, "48900000103", "token-of-the-test");
    }
}
