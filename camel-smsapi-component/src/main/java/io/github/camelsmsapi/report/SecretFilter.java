/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the secret of a callback out of texts that come from outside, in whatever way they quote it: as it is, as part
 * of a URL, of JSON or of HTML, cut off, or with its digits masked.
 */
final class SecretFilter {

    private static final String HIDDEN = "***";
    /** The value of the parameter, in a URL that is encoded or is not. */
    private static final Pattern PARAMETER
            = Pattern.compile("(\\b" + CallbackGuard.SECRET + "(?:=|%3D|&#61;|\\\\u003d))[^&\\s\"'<>;,)\\]}]+",
                    Pattern.CASE_INSENSITIVE);

    /** What an exception shows as a masked phone number. */
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d\\s().\\-/]{5,}\\d");
    private static final String MASKED_DIGITS = "[\\d%+.()\\-/\\s]{0,20}\\*{3}\\d{3}";

    private final Optional<Pattern> secret;

    SecretFilter(Optional<String> secret) {
        this.secret = secret.filter(text -> !text.isEmpty()).map(SecretFilter::anySpelling);
    }

    private static Pattern anySpelling(String secret) {
        var spelling = new StringBuilder();
        var rest = 0;
        for (var digits = DIGITS.matcher(secret); digits.find(); rest = digits.end()) {
            spelling.append(spelling(secret.substring(rest, digits.start())))
                    .append("(?:").append(spelling(digits.group())).append('|').append(MASKED_DIGITS).append(')');
        }
        return Pattern.compile(spelling + spelling(secret.substring(rest)));
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
        return "(?:\\\\?" + Pattern.quote(text) + "|" + percent + "|" + json + "|" + html + (character == ' ' ? "|\\+" : "")
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

    /** The text without the secret. */
    String clean(String text) {
        var without = secret.map(pattern -> pattern.matcher(text).replaceAll(HIDDEN)).orElse(text);
        return PARAMETER.matcher(without).replaceAll("$1" + HIDDEN);
    }
}
