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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import io.github.camelsmsapi.message.DeliveryStatus;
import java.util.stream.IntStream;

/**
 * Reads the parameters of a callback as delivery reports. Several come with a comma between their values; a list that
 * is shorter than the ids stands for its first value in all of them (wire reference, section 16.1).
 */
final class DeliveryReportParser {

    private final Map<String, String> parameters;

    private DeliveryReportParser(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * @throws IllegalArgumentException when a report has no id or no status
     */
    static List<DeliveryReport> parse(Map<String, String> parameters) {
        return new DeliveryReportParser(parameters).reports();
    }

    private List<DeliveryReport> reports() {
        var count = list("MsgId").length;
        return IntStream.range(0, count).mapToObj(this::report).toList();
    }

    private DeliveryReport report(int index) {
        var id = value("MsgId", index).orElseThrow(() -> new IllegalArgumentException("a report has no MsgId"));
        var status = value("status", index).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
        var name = value("status_name", index).flatMap(DeliveryStatus::of);
        var number = status.or(() -> name.map(DeliveryStatus::number))
                .orElseThrow(() -> new IllegalArgumentException("the report of message " + index + " has no status"));
        return new DeliveryReport(
                id, DeliveryStatus.of(number).or(() -> name), number, value("idx", index), value("to", index),
                value("from", index), value("points", index).flatMap(DeliveryReportParser::decimal), time("sent_at", index),
                time("donedate", index), value("mcc", index), value("mnc", index), value("username", index));
    }

    private String[] list(String name) {
        return parameters.getOrDefault(name, "").split(",", -1);
    }

    private Optional<String> value(String name, int index) {
        var values = list(name);
        return Optional.of(values[index < values.length ? index : 0]).filter(value -> !value.isBlank());
    }

    private Optional<Instant> time(String name, int index) {
        return value(name, index).filter(text -> text.matches("\\d{1,12}")).map(Long::parseLong).map(Instant::ofEpochSecond);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
