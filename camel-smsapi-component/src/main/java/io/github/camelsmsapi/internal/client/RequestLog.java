// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Body;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one line at DEBUG for each request that leaves: operation, host, idx, outcome and duration. An idx that holds
 * the recipient's number is masked.
 */
final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiClient.class);

    private static final int IDX_MAX = 5;

    private RequestLog() {
    }

    /** Makes a request and logs what it came to. */
    static <T> T logged(SmsapiRequest request, URI host, Supplier<T> attempt) {
        if (!LOG.isDebugEnabled()) {
            return attempt.get();
        }
        var start = System.nanoTime();
        var outcome = Outcome.SENT.name();
        try {
            return attempt.get();
        } catch (SmsapiException failure) {
            outcome = failure.getOutcome() + " (" + failure.getReason() + ")";
            throw failure;
        } finally {
            LOG.debug("{} at {}: idx {}, {}, in {}", request.operation(), host.getAuthority(), idx(request), outcome,
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static String idx(SmsapiRequest request) {
        var all = value(request, "idx");
        if (all.isEmpty()) {
            return "none";
        }
        var recipients = Arrays.asList(value(request, "to").split(","));
        var several = List.of(all.split("\\|"));
        return several.stream().limit(IDX_MAX).map(idx -> Masked.without(idx, recipients)).collect(Collectors.joining(", "))
               + (several.size() > IDX_MAX ? " and " + (several.size() - IDX_MAX) + " more" : "");
    }

    private static String value(SmsapiRequest request, String name) {
        return request.body() instanceof Body.Json json
                ? json.content().path(name).asText("")
                : request.body().parameters().stream().filter(field -> field.name().equals(name))
                        .map(SmsapiRequest.Field::value).findFirst().orElse("");
    }
}
