// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.operation.HlrCheck;

/** What tells a report, or an incoming message, from others, and is the same whenever SMSAPI repeats it. */
final class ReportKey {

    private ReportKey() {
    }

    /** The key of what a call reports. */
    static String of(Object report) {
        if (report instanceof DeliveryReport delivery) {
            return delivery.key();
        }
        if (report instanceof IncomingSms incoming) {
            return incoming.key();
        }
        if (report instanceof OtherCallback other) {
            return other.key();
        }
        return of(List.of(report instanceof HlrCheck check ? Json.MAPPER.valueToTree(check).toString() : report.toString()));
    }

    /** The key of what consists of these values, which may hold any characters. */
    static String of(List<String> values) {
        var content = values.stream().map(value -> value.length() + ":" + value).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
