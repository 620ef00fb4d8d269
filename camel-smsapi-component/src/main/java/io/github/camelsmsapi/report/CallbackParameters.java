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
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.hc.core5.net.WWWFormCodec;

/**
 * The parameters of a callback, from its query and its form. They are not taken from the exchange's headers, among
 * which a stranger's HTTP header of the same name could stand.
 */
final class CallbackParameters {

    private CallbackParameters() {
    }

    static Map<String, String> of(Exchange exchange) {
        var parameters = new LinkedHashMap<String, String>();
        var message = exchange.getMessage();
        var query = message.getHeader(Exchange.HTTP_RAW_QUERY, message.getHeader(Exchange.HTTP_QUERY), String.class);
        decode(query, parameters);
        if ("POST".equals(message.getHeader(Exchange.HTTP_METHOD, String.class))) {
            if (message.getBody() instanceof Map<?, ?> form) {
                form.forEach((name, value) -> parameters.putIfAbsent(String.valueOf(name), String.valueOf(value)));
            } else {
                decode(message.getBody(String.class), parameters);
            }
        }
        return parameters;
    }

    private static void decode(String encoded, Map<String, String> parameters) {
        if (encoded != null) {
            WWWFormCodec.parse(encoded, StandardCharsets.UTF_8)
                    .forEach(pair -> parameters.putIfAbsent(pair.getName(), pair.getValue() == null ? "" : pair.getValue()));
        }
    }
}
