// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.Locale;
import java.util.regex.Pattern;

/** Requests as people may see them: without passwords and tokens. */
final class Masked {

    static final String MARK = "***";

    private static final String SECRET = "password|pass_api|pass|access_token";
    private static final Pattern FORM = Pattern.compile(
            "(?i)((?:^|[?&])(?:[a-z_]*(?:\\[|%5b))?(?:api_)?(?:" + SECRET + ")(?:]|%5d)?=)[^&\\s]*");
    private static final Pattern JSON = Pattern.compile(
            "(?i)(\"(?:api_)?(?:" + SECRET + ")\"\\s{0,9}:\\s{0,9})(?:\"(?:[^\"\\\\]++|\\\\.)*+\"?|[^,}\\s]++)");
    private static final Pattern PART = Pattern.compile(
            "(?i)(name=\"?(?:[a-z_]*\\[)?(?:api_)?(?:" + SECRET + ")]?\"?;?\\r\\n(?:[^\\r\\n]++\\r\\n)*+\\r\\n)[^\\r\\n]*");
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)^(bearer|basic)? ?.*");

    private Masked() {
    }

    /** A query, a form, a JSON object or a multipart body. */
    static String body(String text) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        if (!lowerCase.contains("pass") && !lowerCase.contains("access_token")) {
            return text; // none of the patterns can match; most requests have no secret in their body
        }
        return PART.matcher(json(FORM.matcher(text).replaceAll("$1" + MARK))).replaceAll("$1" + MARK);
    }

    /** The members of a JSON object, wherever they stand. */
    static String json(String text) {
        return text.indexOf('"') < 0 ? text : JSON.matcher(text).replaceAll("$1\"" + MARK + '"');
    }

    /** The value of a header. */
    static String header(String name, String value) {
        return switch (name) {
            case "authorization", "proxy-authorization" -> CREDENTIALS.matcher(value).replaceFirst("$1 " + MARK).trim();
            case "cookie" -> MARK;
            default -> value;
        };
    }
}
