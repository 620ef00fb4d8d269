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
package io.github.camelsmsapi.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * What came back, unread.
 *
 * @param status  the HTTP status
 * @param headers by their names in lower case; of several with one name, the last
 * @param body    at most {@code maxResponseSize} bytes
 */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    boolean isTable() {
        return headers.getOrDefault("content-type", "").startsWith(SmsapiRequest.CSV);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * How long the other side asks to wait: seconds, or until a date; empty when it does not, or cannot be understood.
     */
    Optional<Duration> wait(Instant now) {
        return Optional.ofNullable(headers.get("retry-after")).map(String::strip).flatMap(text -> {
            try {
                var wait = text.matches("\\d{1,15}")
                        ? Duration.ofSeconds(Long.parseLong(text))
                        : Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
                return Optional.of(wait).filter(duration -> !duration.isNegative());
            } catch (DateTimeException neither) {
                return Optional.empty();
            }
        });
    }
}
