// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be known before a call is found before it, with the code that SMSAPI would give. */
class LocalChecksTest extends GatewayTest {

    private SmsapiErrorException refused(Object body, Map<String, Object> headers) {
        var error = failureOf(exchange("smsapi:sms/send", body, headers), SmsapiErrorException.class);
        assertThat(error.isFoundLocally()).isTrue();
        assertThat(error.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(error).hasMessageEndingWith("(found before the call)");
        assertThat(gateway.requests()).isEmpty();
        return error;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +48 500-100-200      | 48500100200
            +48 (500) 100 200    | 48500100200
            0048500100200        | 48500100200
            48/500/100/200       | 48500100200
            500 100 200          | 500100200
            12345678             | 12345678
            1234567890123456     | 1234567890123456
            48500100200; 48500100300 ,, 48500100400 | 48500100200,48500100300,48500100400
            """)
    void whatPeopleWriteBetweenDigitsIsStripped(String given, String wire) {
        gateway.then(Reply.accepted("1"));

        assertThat(exchange("smsapi:sms/send", "Hello", Map.of(SmsapiConstants.TO, given)).getException()).isNull();
        assertThat(gateway.request().form()).containsEntry("to", wire);
    }

    @Test
    void recipientsMayBeAListOrAnArray() {
        gateway.then(Reply.accepted("1"), Reply.accepted("2"));
        var numbers = List.of("+48 500 100 200", "48500100300");

        exchange("smsapi:sms/send", "Hello", Map.of(SmsapiConstants.TO, numbers));
        exchange("smsapi:sms/send", "Hello", Map.of(SmsapiConstants.TO, numbers.toArray(new String[0])));

        assertThat(gateway.requests()).hasSize(2)
                .allSatisfy(request -> assertThat(request.form()).containsEntry("to", "48500100200,48500100300"));
    }

    @Test
    void aNumberMayBeANumber() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send", "Hello", Map.of(SmsapiConstants.TO, 48500100200L));

        assertThat(gateway.request().form()).containsEntry("to", "48500100200");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1234567", "12345678901234567", "nobody", "48500abc200", "48500100200x", "+", "48500100200,123",
            "٤٨٥٠٠١٠٠٢٠٠", "48500100200|48500100300" })
    void aNumberThatCannotBeOneIsRefused(String number) {
        var error = refused("Hello", Map.of(SmsapiConstants.TO, number));

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.NO_VALID_RECIPIENT);
        assertThat(error).hasMessageContaining("8 to 16 digits").hasMessageContaining("CamelSmsapiTo");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { " ", ",", " , ; " })
    void aMessageWithoutARecipientIsRefused(String to) {
        var headers = new HashMap<String, Object>();
        headers.put(SmsapiConstants.TO, to);

        var error = refused("Hello", headers);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.NO_VALID_RECIPIENT);
        assertThat(error).hasMessageContaining("CamelSmsapiTo").hasMessageContaining("group");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { " ", "\n\t" })
    void aMessageWithoutATextIsRefused(String text) {
        var error = refused(text, Map.of(SmsapiConstants.TO, NUMBER));

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG);
        assertThat(error).hasMessageContaining("body").hasMessageContaining("template");
    }

    @Test
    void theResultOfAnEarlierStepIsNotSentAsAText() {
        var error = refused(new SendResult(List.of(), List.of()), Map.of(SmsapiConstants.TO, NUMBER));

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG);
    }

    @Test
    void anIdxOf255CharactersIsSent() {
        gateway.then(Reply.accepted("1"));

        assertThat(exchange("smsapi:sms/send", "Hello",
                Map.of(SmsapiConstants.TO, NUMBER, SmsapiConstants.IDX, "i".repeat(255))).getException()).isNull();
    }

    @Test
    void aLongerIdxIsRefused() {
        var error = refused("Hello", Map.of(SmsapiConstants.TO, NUMBER, SmsapiConstants.IDX, "i".repeat(256)));

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.IDX_TOO_LONG);
        assertThat(error).hasMessageContaining("256").hasMessageContaining("255").hasMessageContaining("CamelSmsapiIdx");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a|b", "a|b|c|d", "one" })
    void theWrongNumberOfIdxIsRefused(String idx) {
        var error = refused("Hello",
                Map.of(SmsapiConstants.TO, "48500100200,48500100300,48500100400", SmsapiConstants.IDX, idx));

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.WRONG_NUMBER_OF_IDX);
    }

    @Test
    void aCommaInAnIdxIsRefusedForReportsWouldBeTakenApartAtIt() {
        assertThat(refused("Hello", Map.of(SmsapiConstants.TO, NUMBER, SmsapiConstants.IDX, "a,b")))
                .hasMessageContaining("comma");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a|", "|b" })
    void anEmptyIdxAmongOthersIsRefusedForItWouldProtectNothing(String idx) {
        var numbers = "48500100200,48500100300";

        assertThat(refused("Hello", Map.of(SmsapiConstants.TO, numbers, SmsapiConstants.IDX, idx)))
                .hasMessageContaining("CamelSmsapiIdx");
    }
}
