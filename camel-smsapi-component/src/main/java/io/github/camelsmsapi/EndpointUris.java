// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelsmsapi.error.Masked;

/**
 * Hides logins, texts and phone numbers in the URI under which an endpoint is known to JMX, logs and metrics. Camel
 * hides logins in some of these places, but not in the URI itself, and texts and numbers nowhere.
 */
final class EndpointUris {

    private static final String VALUE = "(RAW\\(.*?\\)(?=&|$)|RAW\\{.*?}(?=&|$)|[^&]*)";
    private static final Pattern NUMBERS
            = Pattern.compile("([?&](?:to|number|phoneNumber|callbackReceiverNumber|newNumber|receiverNumber)=)" + VALUE,
                    Pattern.DOTALL);
    // a notifyUrl can carry a secret, by which the receiver knows SMSAPI
    private static final Pattern HIDDEN = Pattern.compile(
            "([?&](?:token|username|userPassword|proxyAuthUsername|proxyAuthPassword|message|smil|tts|text|content|code|param[1-4]|notifyUrl|secret"
                                                          + "|url|password|apiPassword|email|firstName|lastName|birthdayDate|description|fields|info|q)=)"
                                                          + VALUE,
            Pattern.DOTALL);

    private EndpointUris() {
    }

    static String masked(String uri) {
        var hidden = HIDDEN.matcher(uri).replaceAll("$1xxxxxx");
        return NUMBERS.matcher(hidden).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + numbers(found.group(2))));
    }

    private static String numbers(String encoded) {
        return Masked.numbersIn(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }
}
