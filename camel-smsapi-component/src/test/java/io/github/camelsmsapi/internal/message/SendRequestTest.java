// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Body;
import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A message as a value: its idx, its identity, its parts, and what it is on the wire. */
class SendRequestTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> TWO = List.of("48500100200", "48500100201");

    private static SendRequest message(List<String> to, List<String> idx, Map<String, String> parameters) {
        return new SendRequest(MessageKind.SMS, to, idx, true, parameters);
    }

    private static Map<String, String> hello() {
        return Map.of("message", "Hello");
    }

    private static Map<String, String> form(SendRequest message) {
        var form = new LinkedHashMap<String, String>();
        ((Body.Form) message.toRequest(NOON).body()).parameters().forEach(field -> form.put(field.name(), field.value()));
        return form;
    }

    @Test
    void eachRecipientGetsAnIdxWhereTheCallerGivesNone() {
        assertThat(message(TWO, List.of(), hello()).withDefaultIdx("k").idx()).containsExactly("k-1", "k-2");
        assertThat(message(TWO.subList(0, 1), List.of(), hello()).withDefaultIdx("k").idx()).containsExactly("k");
        assertThat(message(TWO, List.of("a", "b"), hello()).withDefaultIdx("k").idx()).containsExactly("a", "b");
        assertThat(message(List.of(), List.of(), Map.of("group", "staff")).withDefaultIdx("k").idx()).isEmpty();
    }

    @Test
    void aMessageToSeveralIsOneToEach() {
        assertThat(message(TWO, List.of("a", "b"), hello()).split()).containsExactly(
                message(TWO.subList(0, 1), List.of("a"), hello()), message(TWO.subList(1, 2), List.of("b"), hello()));
        assertThat(message(TWO, List.of(), hello()).split()).extracting(SendRequest::idx).containsExactly(List.of(), List.of());
        var one = message(TWO, List.of("a"), hello());
        assertThatThrownBy(one::split).isInstanceOfSatisfying(SmsapiErrorException.class,
                refusal -> assertThat(refusal).hasMessageContaining("1 idx for 2 recipients"));
        assertThat(one.to("48500100209", Optional.of("c"))).isEqualTo(message(List.of("48500100209"), List.of("c"), hello()));
        assertThat(one.to("48500100209", Optional.empty()).idx()).isEmpty();
    }

    @Test
    void whatMakesItAnotherMessageIsInItsFingerprintAndItsTimeIsNot() {
        var one = message(TWO, List.of("a", "b"), hello());

        assertThat(one.fingerprint()).isNotEmpty()
                .isEqualTo(message(TWO, List.of("a", "b"), Map.of("message", "Hello", "date", "1")).fingerprint())
                .isEqualTo(
                        message(TWO, List.of("a", "b"), Map.of("message", "Hello", "time_restriction", "follow")).fingerprint())
                .isNotEqualTo(message(TWO, List.of("a", "b"), Map.of("message", "Hallo")).fingerprint())
                .isNotEqualTo(message(TWO, List.of("a", "c"), hello()).fingerprint())
                .isNotEqualTo(message(List.of("48500100200"), List.of("a", "b"), hello()).fingerprint())
                .isNotEqualTo(new SendRequest(MessageKind.SMS, TWO, List.of("a", "b"), false, hello()).fingerprint())
                .isNotEqualTo(new SendRequest(MessageKind.MMS, TWO, List.of("a", "b"), true, hello()).fingerprint())
                .isNotEqualTo(voice(new byte[] { 1 }).fingerprint());
        assertThat(voice(new byte[] { 1 }).fingerprint()).isNotEqualTo(voice(new byte[] { 2 }).fingerprint());
    }

    private static SendRequest voice(byte[] content) {
        return new SendRequest(
                MessageKind.VMS, TWO, List.of("a", "b"), true, hello(), Optional.of(new Upload("file", "audio/wav", content)));
    }

    @Test
    void itsValuesAreThoseOfTheOptions() {
        assertThat(message(TWO, List.of("a", "b"), hello()).values())
                .isEqualTo(Map.of("to", "48500100200,48500100201", "message", "Hello", "idx", "a|b"));
        assertThat(message(List.of(), List.of(), Map.of("group", "staff")).values()).isEqualTo(Map.of("group", "staff"));
        assertThat(voice(new byte[] { 7 }).values()).containsEntry("file", new byte[] { 7 });
    }

    @Test
    void onTheWireItIsAForm() {
        assertThat(form(message(TWO, List.of("a", "b"), hello()))).isEqualTo(Map.of("to", "48500100200,48500100201",
                "message", "Hello", "idx", "a|b", "check_idx", "1", "encoding", "utf-8", "format", "json"));
        assertThat(form(new SendRequest(MessageKind.SMS, TWO, List.of("a", "b"), false, hello())))
                .doesNotContainKey("check_idx");
        assertThat(form(message(List.of(), List.of(), Map.of("group", "staff")))).doesNotContainKeys("to", "idx", "check_idx");
        assertThat(form(message(TWO, List.of(), Map.of("expiration_date", "PT1H"))))
                .containsEntry("expiration_date", String.valueOf(NOON.plusSeconds(3600).getEpochSecond()));
        assertThat(form(message(TWO, List.of(), Map.of("expiration_date", "1772370000"))))
                .containsEntry("expiration_date", "1772370000");
    }

    @Test
    void withFallbacksItIsJsonAndWithAFileAMultipart() {
        var fallback = message(TWO, List.of(), Map.of("message", "Hello", "fallback", "[{\"channel\":\"sms\"}]"));

        var json = ((Body.Json) fallback.toRequest(NOON).body()).content();

        assertThat(json.path("to").asText()).isEqualTo("48500100200,48500100201");
        assertThat(json.path("fallback").path(0).path("channel").asText()).isEqualTo("sms");
        assertThat(((Body.Multipart) voice(new byte[] { 7 }).toRequest(NOON).body()).file().content()).containsExactly(7);
    }

    @Test
    void oneThatWasAcceptedEarlierHasARecipientEachAndNoId() {
        var result = message(TWO, List.of("a", "b"), hello()).acceptedEarlier();

        assertThat(result.messages()).extracting(SentMessage::number).isEqualTo(TWO);
        assertThat(result.messages()).extracting(SentMessage::idx).containsExactly("a", "b");
        assertThat(result.messages()).allMatch(sent -> sent.id() == null);
    }

    @Test
    void itIsRepeatableWhereSmsapiKnowsItByItsIdx() {
        assertThat(message(TWO, List.of("a", "b"), hello()).isRepeatable()).isTrue();
        assertThat(message(TWO, List.of(), hello()).isRepeatable()).isFalse();
        assertThat(new SendRequest(MessageKind.SMS, TWO, List.of("a", "b"), false, hello()).isRepeatable()).isFalse();
        assertThat(message(TWO, List.of("a", "b"), hello()).toRequest(NOON).repeatable()).isTrue();
    }

    @Test
    void aDateThatIsPastIsNow() {
        var message = message(TWO, List.of(), Map.of("date", String.valueOf(NOON.plusSeconds(60).getEpochSecond())));

        assertThat(message.sendTime(NOON)).isEqualTo(NOON.plusSeconds(60));
        assertThat(message.sendTime(NOON.plusSeconds(61))).isEqualTo(NOON.plusSeconds(61));
        assertThat(message.expiry(NOON)).isEmpty();
    }

    @Test
    void aMessageToOneIsItsOnlyPart() {
        var one = message(TWO.subList(0, 1), List.of("a"), hello());

        assertThat(one.split()).containsExactly(one);
    }

    @Test
    void twoMessagesShareARecipientWhereOnePhoneGetsBoth() {
        var one = message(TWO, List.of(), hello());
        var group = message(List.of(), List.of(), Map.of("group", "staff"));

        assertThat(one.sharesRecipientWith(message(List.of("48500100209", "500100201"), List.of("a"), Map.of()))).isTrue();
        assertThat(one.sharesRecipientWith(message(List.of("48500100209"), List.of(), hello()))).isFalse();
        assertThat(one.sharesRecipientWith(new SendRequest(MessageKind.MMS, TWO, List.of(), true, hello()))).isFalse();
        assertThat(one.sharesRecipientWith(group)).isFalse();
        assertThat(group.sharesRecipientWith(message(List.of(), List.of(), Map.of("group", "staff")))).isTrue();
        assertThat(group.sharesRecipientWith(message(List.of(), List.of(), Map.of("group", "board")))).isFalse();
        assertThat(message(List.of(), List.of(), Map.of()).sharesRecipientWith(one)).isFalse();
        assertThat(one.sharesRecipientWith(message(List.of(), List.of(), Map.of()))).isFalse();
    }
}
