// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the policies keep of a message, without a route. */
class KeptMessageTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final SmsapiException REFUSED = SmsapiErrorException.answered(13, "no valid number", List.of());

    private final Exchange exchange = new DefaultExchange(CONTEXT);

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private static SmsapiException about(String operation, Outcome outcome, Map<String, Object> values) {
        return REFUSED.about(new FailedMessage("order-1", true, 2, NOON, outcome, operation, values));
    }

    private KeptMessage kept(SmsapiException failure) {
        return KeptMessage.read(KeptMessage.of(exchange, failure, NOON.plusSeconds(60)).toJson());
    }

    @Test
    void itHoldsTheMessageAndWhyItFailed() {
        var kept = kept(about("sms/send", Outcome.UNKNOWN, Map.of("to", "48500100200", "message", "Hello", "fast", 1)));

        assertThat(kept.version()).isOne();
        assertThat(kept.operation()).isEqualTo("sms/send");
        assertThat(kept.message()).isEqualTo(Map.of("to", "48500100200", "message", "Hello", "fast", "1"));
        assertThat(kept.body()).contains(Map.of("to", "48500100200", "message", "Hello", "fast", "1"));
        assertThat(kept.idx()).isEqualTo("order-1");
        assertThat(kept.code()).isEqualTo("13");
        assertThat(kept.category()).isEqualTo("INVALID_RECIPIENT");
        assertThat(kept.reason()).contains("no valid number");
        assertThat(kept.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(kept.attempts()).isEqualTo(2);
        assertThat(kept.firstAttempt()).isEqualTo(NOON);
        assertThat(kept.failedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(kept.toString()).contains("sms/send", "order-1", "13", "UNKNOWN").doesNotContain("48500100200", "Hello");
    }

    @Test
    void aMessageThatCouldNotBeReadIsKeptByWhatCameIn() {
        exchange.getMessage().setBody("a line that is no message");

        var kept = kept(REFUSED);

        assertThat(kept.operation()).isNull();
        assertThat(kept.body()).isEmpty();
        assertThat(kept.isTo("48500100200")).isFalse();
        assertThat(kept.original().body()).isEqualTo("a line that is no message");
    }

    @Test
    void theOriginalHasItsSimpleHeadersAndNoSecrets() {
        exchange.getMessage().setHeaders(new HashMap<>(
                Map.of("text", "a", "number", 1, "flag", true, "object",
                        List.of(1), "Authorization", "b", "Set-Cookie", "b", "dbPassword", "b", "x-token", "b")));
        exchange.getMessage().setHeader("clientSecret", "b");
        exchange.getMessage().setHeader("apiKey", "b");

        assertThat(kept(REFUSED).original().headers()).isEqualTo(Map.of("text", "a", "number", "1", "flag", "true"));
    }

    @Test
    void theOriginalBodyIsTextOrBase64() {
        assertThat(kept(REFUSED).original().body()).isNull();
        assertThat(kept(REFUSED).original().bodyType()).isNull();

        exchange.getMessage().setBody(new byte[] { 1, 2 });
        assertThat(kept(REFUSED).original()).satisfies(bytes -> {
            assertThat(bytes.body()).isNull();
            assertThat(bytes.bodyBase64()).isEqualTo("AQI=");
            assertThat(bytes.bodyType()).isEqualTo("[B");
        });
        exchange.getMessage().setBody(new StringBuilder("text"));
        assertThat(kept(REFUSED).original()).satisfies(text -> {
            assertThat(text.body()).isEqualTo("text");
            assertThat(text.bodyBase64()).isNull();
            assertThat(text.bodyType()).isEqualTo("java.lang.StringBuilder");
        });
    }

    @Test
    void aFileIsBase64AndBecomesBytesAgain() {
        var file = new byte[] { 1, 2, 3 };
        var kept = kept(about("vms/send", Outcome.NOT_SENT, Map.of("to", "48500100200", "file", file)));

        assertThat(kept.message()).containsEntry("file", "AQID");
        assertThat(kept.body().orElseThrow()).containsEntry("file", file).containsEntry("to", "48500100200");
    }

    @ParameterizedTest
    @CsvSource({ "vms/send,https://example.com/a.wav", "sms/send,AQID" })
    void anAddressOfAFileStaysAText(String operation, String file) {
        var kept = kept(about(operation, Outcome.NOT_SENT, Map.of("to", "48500100200", "file", file)));

        assertThat(kept.body().orElseThrow()).containsEntry("file", file);
    }

    @Test
    void aSpokenTextHasNoFile() {
        var kept = kept(about("vms/send", Outcome.NOT_SENT, Map.of("to", "48500100200", "tts", "Hello")));

        assertThat(kept.body()).contains(Map.of("to", "48500100200", "tts", "Hello"));
    }

    @Test
    void eachOfItsRecipientsIsFound() {
        var kept = kept(about("sms/send", Outcome.NOT_SENT, Map.of("to", "48500100200,48500100201")));

        assertThat(kept.isTo("48500100200")).isTrue();
        assertThat(kept.isTo("48500100201")).isTrue();
        assertThat(kept.isTo("4850010020")).isFalse();
        assertThat(kept(about("sms/send", Outcome.NOT_SENT, Map.of("group", "all"))).isTo("48500100200")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "UNKNOWN,NOT_SENT,UNKNOWN", "NOT_SENT,NOT_SENT,NOT_SENT", "NOT_SENT,UNKNOWN,UNKNOWN" })
    void aMessageThatFailsAgainKeepsWhatIsKnownOfIt(Outcome earlier, Outcome later, Outcome of) {
        exchange.getMessage().setBody("as it came in");
        var first = kept(about("sms/send", earlier, Map.of("to", "48500100200")));
        exchange.setProperty(KeptMessage.REPLAYED, first);
        exchange.getMessage().setBody("the document");

        var again = kept(SmsapiErrorException.answered(103, "no credit", List.of()).about(
                new FailedMessage("order-2", true, 3, NOON.plusSeconds(30), later, "sms/send", Map.of("to", "1"))));

        assertThat(again.message()).containsEntry("to", "48500100200");
        assertThat(again.idx()).isEqualTo("order-1");
        assertThat(again.code()).isEqualTo("103");
        assertThat(again.outcome()).isEqualTo(of);
        assertThat(again.attempts()).isEqualTo(5);
        assertThat(again.firstAttempt()).isEqualTo(NOON);
        assertThat(again.original().body()).isEqualTo("as it came in");
    }

    @Test
    void aMessageThatWasRefusedUntriedHasItsFirstAttemptWhenItIsSentAgain() {
        exchange.setProperty(KeptMessage.REPLAYED, kept(REFUSED));

        assertThat(kept(about("sms/send", Outcome.NOT_SENT, Map.of("to", "1"))).firstAttempt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "Hello 48500100200", "[]", "{\"version\":1}",
            "{\"version\":2,\"failedAt\":\"2026-03-01T12:00:00Z\"}", "{\"version\":\"48500100200\"}" })
    void whatIsNoKeptMessageIsRefusedWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> KeptMessage.read(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smsapi.policy.keepAs=json").hasMessageNotContaining("48500100200").hasNoCause();
    }

    @Test
    void noTextIsRefusedToo() {
        assertThatThrownBy(() -> KeptMessage.read(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fieldsOfALaterVersionOfTheComponentAreLeftOut() {
        assertThat(KeptMessage.read("{\"version\":1,\"failedAt\":\"2026-03-01T12:00:00Z\",\"more\":1}").failedAt())
                .isEqualTo(NOON);
    }
}
