// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two messages are the same when the same recipients get the same content. */
class FingerprintTest {

    /** They do not change what a person gets. A parameter that is new belongs here or to the content. */
    private static final Set<String> OTHERS = Set.of(
            "allow_duplicates", "date", "date_validate", "details", "expiration_date", "fallback", "fast", "flash", "from",
            "interval",
            "max_parts", "normalize", "notify_url", "nounicode", "partner_id", "single", "skip_foreign", "skip_gsm", "source",
            "time_restriction", "try", "tts_lector");
    private static final Set<String> OF_THEIR_OWN = Set.of("to", "idx", "file");

    static Stream<String> others() {
        return OTHERS.stream();
    }

    static Stream<String> content() {
        return Fingerprint.CONTENT.stream();
    }

    private static SendRequest message(Map<String, String> parameters) {
        return new SendRequest(MessageKind.SMS, List.of("48500100200"), List.of(), true, parameters);
    }

    @Test
    void eachParameterOfAMessageIsContentOrNot() {
        var all = Operations.all().stream().filter(operation -> operation.sends().isPresent())
                .flatMap(operation -> operation.parameters().stream()).map(parameter -> parameter.wire())
                .filter(name -> !OF_THEIR_OWN.contains(name)).collect(Collectors.toSet());

        assertThat(Stream.of(OTHERS, Fingerprint.CONTENT).flatMap(Set::stream)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("content")
    void otherContentIsAnotherMessage(String parameter) {
        assertThat(isSame(parameter)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsNot(String parameter) {
        assertThat(isSame(parameter)).isTrue();
    }

    /**
     * Whether two messages that differ in a parameter are the same one, of which the digest says what a comparison
     * does.
     */
    private static boolean isSame(String parameter) {
        var one = message(Map.of(parameter, "1"));
        var other = message(Map.of(parameter, "2"));
        assertThat(one.isSameAs(other)).isEqualTo(Fingerprint.of(one).equals(Fingerprint.of(other)));
        return one.isSameAs(other);
    }

    @Test
    void recipientsIdxKindAndFileAreOfTheMessageToo() {
        var one = new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("a"), true, Map.of(), Optional.of(file(1)));
        assertThat(Stream.of(
                new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("a"), true, Map.of(), Optional.of(file(1))),
                new SendRequest(MessageKind.MMS, List.of("48500100200"), List.of("a"), true, Map.of(), Optional.of(file(1))),
                new SendRequest(MessageKind.VMS, List.of("48500100201"), List.of("a"), true, Map.of(), Optional.of(file(1))),
                new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("b"), true, Map.of(), Optional.of(file(1))),
                new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("a"), false, Map.of(), Optional.of(file(1))),
                new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("a"), true, Map.of(), Optional.of(file(2))),
                new SendRequest(MessageKind.VMS, List.of("48500100200"), List.of("a"), true, Map.of())))
                .allSatisfy(other -> assertThat(one.isSameAs(other))
                        .isEqualTo(Fingerprint.of(one).equals(Fingerprint.of(other))))
                .filteredOn(one::isSameAs).hasSize(1);
    }

    /** Else the digest would take what stands at the end of one value for the beginning of the next. */
    @Test
    void whereOneValueEndsAndTheNextBeginsCounts() {
        var to = List.of("48500100200");
        assertThat(Stream.of(
                message(Map.of("message", "ab", "param1", "c")), message(Map.of("message", "a", "param1", "bc")),
                message(Map.of("message", "a", "param1", "\0\0\0b")), message(Map.of("message", "a\0\0\0", "param1", "b")),
                new SendRequest(MessageKind.SMS, List.of("1", "2"), List.of(), true, Map.of()),
                new SendRequest(MessageKind.SMS, List.of("1"), List.of("2"), true, Map.of()),
                new SendRequest(
                        MessageKind.VMS, to, List.of(), true, Map.of(),
                        Optional.of(new Upload("file", "a", new byte[] { 'b', 'c' }))),
                new SendRequest(
                        MessageKind.VMS, to, List.of(), true, Map.of(),
                        Optional.of(new Upload("file", "ab", new byte[] { 'c' }))))
                .map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    private static Upload file(int content) {
        return new Upload("file", "audio/wav", new byte[] { (byte) content });
    }

    @ParameterizedTest
    @CsvSource({
            "48500100200,48500100200,true", "48500100200,500100200,true", "500100200,48500100200,true",
            "4915123456789,15123456789,false", "48500100200,48500100201,false", "49500100200,500100200,false" })
    void aNumberIsTheSameWithoutItsPrefix(String one, String other, boolean same) {
        assertThat(Recipients.isSameNumber(one, other)).isEqualTo(same);
    }
}
