// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.report.OtherCallback;

/** What tells a report, or an incoming message, from others, and is the same whenever SMSAPI repeats it. */
public final class ReportKey {

    private ReportKey() {
    }

    /**
     * The key of what a call reports.
     *
     * @param parameters what it was read from
     */
    static String of(Object report, Map<String, String> parameters) {
        if (report instanceof DeliveryReport delivery) {
            return delivery.key();
        }
        return report instanceof IncomingSms incoming ? incoming.key() : new OtherCallback(parameters).key();
    }

    /** Names and values, in an order that is always the same. */
    public static Stream<String> values(Map<String, String> parameters) {
        return new TreeMap<>(parameters).entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    }

    /** The key of what consists of these values, which may hold any characters. */
    public static String of(List<String> values) {
        var content = new StringBuilder();
        values.forEach(value -> content.append(value.length()).append(':').append(value));
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
