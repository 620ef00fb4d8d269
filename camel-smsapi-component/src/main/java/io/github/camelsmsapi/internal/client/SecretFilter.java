// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes secrets out of texts that come from outside, in whatever way they quote them: as they are, as part of a URL, of
 * JSON or of HTML, or cut off. The query of a URL goes with them.
 */
public final class SecretFilter {

    private static final String HIDDEN = "***";
    /** The value of the parameter, in a URL that is encoded or is not. */
    private static final Pattern PARAMETER
            = Pattern.compile("(\\bsecret(?:=|%3D|&#61;|\\\\u003d))[^&\\s\"'<>;,)\\]}]+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern QUERY
            = Pattern.compile("(https?:[\\\\/]+[^\\s\"'<>?]+\\?)[^\\s\"'<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSWORD = Pattern.compile("(https?:[\\\\/]+)[^\\s\"'<>/@]+@", Pattern.CASE_INSENSITIVE);

    private final List<Pattern> secrets;

    /** Creates a filter for these secrets; empty ones are ignored. */
    public SecretFilter(Collection<String> secrets) {
        this.secrets = secrets.stream().filter(text -> !text.isEmpty()).map(text -> Pattern.compile(spelling(text))).toList();
    }

    private static String spelling(String text) {
        return text.codePoints().mapToObj(SecretFilter::spelling).collect(Collectors.joining());
    }

    /** A character as it is, percent-encoded once or twice, as an escape of JSON, as an entity of HTML. */
    private static String spelling(int character) {
        var text = Character.toString(character);
        var percent = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            percent.append("%(?:25)?(?i:").append(String.format("%02X", octet)).append(")");
        }
        var json = text.chars().mapToObj(unit -> "\\\\u(?i:" + String.format("%04x", unit) + ")")
                .collect(Collectors.joining());
        var html = "&#(?:" + character + "|x(?i:" + Integer.toHexString(character) + "));|" + named(character);
        // the sign itself last, for a longer spelling may begin with it
        return "(?:" + percent + "|" + json + "|" + html + (character == ' ' ? "|\\+" : "") + "|\\\\?" + Pattern.quote(text)
               + ")";
    }

    private static String named(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&apos;";
            default -> "&#" + character + ";";
        };
    }

    /** The text without the secrets. */
    public String clean(String text) {
        var without = text;
        for (var secret : secrets) {
            without = secret.matcher(without).replaceAll(HIDDEN);
        }
        without = PARAMETER.matcher(without).replaceAll("$1" + HIDDEN);
        without = QUERY.matcher(without).replaceAll("$1" + HIDDEN);
        return PASSWORD.matcher(without).replaceAll("$1" + HIDDEN + "@");
    }
}
