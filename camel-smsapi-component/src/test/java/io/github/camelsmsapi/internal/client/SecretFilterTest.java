// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A secret is hidden however an answer quotes it. */
class SecretFilterTest {

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            text -> text,
            text -> URLEncoder.encode(text, StandardCharsets.UTF_8),
            text -> HexFormat.ofDelimiter("%25").formatHex(text.getBytes(StandardCharsets.UTF_8)).transform(
                    octets -> "%25" + octets),
            text -> each(text, sign -> "\\" + sign),
            text -> text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining()),
            text -> text.codePoints().mapToObj(sign -> "&#" + sign + ";").collect(Collectors.joining()),
            text -> text.codePoints().mapToObj(sign -> "&#x" + Integer.toHexString(sign).toUpperCase() + ";")
                    .collect(Collectors.joining()),
            text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                    "&apos;"));

    private static String each(String text, UnaryOperator<String> change) {
        return text.codePoints().mapToObj(Character::toString).map(change).collect(Collectors.joining());
    }

    @Provide
    static Arbitrary<String> secrets() {
        return Arbitraries.strings().withChars("aZ09 &<>\"'\\+%=/ż\u20ac").ofMinLength(4).ofMaxLength(12);
    }

    @Property(tries = 100)
    void howeverItIsWritten(@ForAll("secrets") String secret) {
        var filter = new SecretFilter(List.of(secret, ""));

        assertThat(SPELLINGS).allSatisfy(spelling -> assertThat(filter.clean("«" + spelling.apply(secret) + "»"))
                .isEqualTo("«***»"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "no secret here|no secret here", "x?secret=abc&y=1|x?secret=***&y=1", "SECRET%3Dabc;d|SECRET%3D***;d",
            "https://x.org/in?a=b&c=d is taken|https://x.org/in?*** is taken",
            "https://ann:pw@x.org/in|https://***@x.org/in", "http:\\/\\/ann@x.org|http:\\/\\/***@x.org",
            "ann@x.org|ann@x.org" })
    void whatLooksLikeOneIsHiddenToo(String text, String cleaned) {
        assertThat(new SecretFilter(List.of()).clean(text)).isEqualTo(cleaned);
    }

    @Test
    void credentialsAreToldApartAndShownNowhere() {
        var token = new Credentials.Token("token-1");
        var login = new Credentials.Login("ann", "md5");

        assertThat(List.of(token.fingerprint("a"), token.fingerprint("b"), login.fingerprint("a"),
                new Credentials.Token("token-2").fingerprint("a"))).doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[0-9a-f]{16}"));
        assertThat(token.fingerprint("a")).isEqualTo(new Credentials.Token("token-1").fingerprint("a"));
        assertThat(token).hasToString("Token[***]");
        assertThat(login).hasToString("Login[***]");
        assertThat(new ClientSettings.Proxy("proxy", 3128, "ann", "hush")).hasToString("proxy:3128");
        assertThat(token.parameters()).isEmpty();
        assertThat(login.headers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "abcd,true", "abc,false" })
    void aSecretOfFourCharactersIsHidden(String secret, boolean hidden) {
        var request = new SmsapiRequest(
                "sms/send", "POST", "/sms.do", new SmsapiRequest.Body.Form(Map.of("password", secret)), true);

        assertThat(Secrets.of(request, new Credentials.Token("t-1")).contains(secret)).isEqualTo(hidden);
    }
}
