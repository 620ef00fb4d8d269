// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

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
record ReceivedResponse(int status, Map<String, String> headers, byte[] body) {

    boolean isTable() {
        return headers.getOrDefault("content-type", "").startsWith(SmsapiRequest.CSV);
    }

    /** Whether it is a page for people, which SMSAPI does not send. */
    boolean isPage() {
        return headers.getOrDefault("content-type", "").startsWith("text/html");
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
