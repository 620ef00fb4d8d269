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
package io.github.camelsmsapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelsmsapi.error.Masked;

/**
 * Hides phone numbers in the URI under which an endpoint is known to JMX, logs and metrics. Camel itself hides the
 * token and the passwords there.
 */
final class EndpointUris {

    private static final Pattern NUMBERS = Pattern.compile("([?&](?:to|number|phoneNumber)=)([^&]*)");

    private EndpointUris() {
    }

    static String masked(String uri) {
        return NUMBERS.matcher(uri).replaceAll(found -> found.group(1) + numbers(found.group(2)));
    }

    private static String numbers(String encoded) {
        return Matcher.quoteReplacement(Masked.numbersIn(URLDecoder.decode(encoded, StandardCharsets.UTF_8)));
    }
}
