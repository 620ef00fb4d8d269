// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a message says by its options, and what the log may show of it and of its results. */
class SmsMessageTest {

    private static final String NUMBER = "48500100200";

    @Test
    void eachPartIsAnOption() {
        var message = SmsMessage.to(NUMBER, "48500100201").text("Hello").from("Shop").idx("order-1").with("flash", true);

        assertThat(message.options()).isEqualTo(Map.of(
                "to", List.of(NUMBER, "48500100201"), "message", "Hello", "from", "Shop", "idx", "order-1", "flash", true));
        assertThat(SmsMessage.toGroup("friends").options()).isEqualTo(Map.of("group", "friends"));
    }

    @Test
    void noRecipientIsAnEmptyOneWhichIsRefused() {
        assertThat(SmsMessage.to(NUMBER, null).options()).containsEntry("to", List.of(NUMBER, ""));
        assertThat(SmsMessage.toGroup(null).options()).containsEntry("group", "");
    }

    @Test
    void nullTakesAnOptionAway() {
        var options = new HashMap<String, Object>();
        options.put("to", NUMBER);
        options.put("idx", null);

        assertThat(new SmsMessage(options).options()).containsOnlyKeys("to");
        assertThat(SmsMessage.to(NUMBER).text("Hello").text(null).options()).containsOnlyKeys("to");
    }

    @Test
    void aMessageIsNotChangedByWhatIsMadeOfIt() {
        var message = SmsMessage.to(NUMBER);

        assertThat(message.text("Hello")).isNotEqualTo(message);
        assertThat(message.options()).containsOnlyKeys("to");
    }

    @Test
    void neitherNumberNorTextIsPrinted() {
        var sent = new SentMessage("17", NUMBER, NUMBER, "order-1", "QUEUE", BigDecimal.ONE, 1, null);

        assertThat(SmsMessage.to(NUMBER).text("Hello").idx("order-1")).hasToString("SmsMessage[to=[48500***200], idx=order-1]");
        assertThat(sent).hasToString("SentMessage[id=17, number=48500***200]");
        assertThat(new RecipientResult(NUMBER, "order-1", sent, null))
                .hasToString("RecipientResult[number=48500***200, outcome=SENT]");
        assertThat(new RecipientResult(NUMBER, "order-1", null, SmsapiErrorException.answered(13, "no", List.of())))
                .hasToString("RecipientResult[number=48500***200, outcome=NOT_SENT, reason=13]");
    }

    @ParameterizedTest
    @CsvSource({ "SMS,/sms.do,sms/send", "MMS,/mms.do,mms/send", "VMS,/vms.do,vms/send" })
    void eachKindHasItsEndpointAndOperation(MessageKind kind, String path, String operation) {
        assertThat(kind.path()).isEqualTo(path);
        assertThat(kind.operation()).isEqualTo(operation);
    }
}
