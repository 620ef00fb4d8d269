// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Csv;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;

/**
 * {@code GET /shipment/country_volumes}: how many messages go to each country in one month (wire reference, section
 * 14). That messages are counted, of every kind and not their parts, and that the month is that of UTC, and this one
 * when the request names none, is not published. There are no limits: {@code country_limit} is null.
 */
public final class CountryVolumesOperation implements Operation {

    private static final List<String> COLUMNS = List.of("country_code", "country_name", "country_limit", "usage");

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        return Future.succeededFuture(month(call)
                .map(month -> list(gateway, call, month))
                .orElseGet(() -> RestErrors.invalid(
                        "This value is not valid.", "month", call.parameters().first("month"))));
    }

    private static Answer list(Gateway gateway, Call call, YearMonth month) {
        var volumes = List.copyOf(gateway.messages().all().stream()
                .filter(message -> monthOf(message).equals(month))
                .collect(Collectors.groupingBy(
                        message -> Country.codeOf(message.number()), TreeMap::new, Collectors.counting()))
                .entrySet());
        Function<Map.Entry<String, Long>, ObjectNode> form = volume -> Json.object().put("country_code", volume.getKey())
                .put("country_name", Country.name(volume.getKey()))
                .putNull("country_limit").put("usage", volume.getValue());
        return call.wantsCsv() ? Csv.answer(gateway, call, volumes, form, COLUMNS) : Page.of(call).answer(volumes, form);
    }

    private static Optional<YearMonth> month(Call call) {
        var current = monthOf(call.receivedAt());
        var parameters = call.parameters();
        try {
            return Optional.of(YearMonth.of(
                    parameters.has("year") ? Integer.parseInt(parameters.first("year")) : current.getYear(),
                    parameters.has("month") ? Integer.parseInt(parameters.first("month")) : current.getMonthValue()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static YearMonth monthOf(BookedMessage message) {
        return monthOf(message.sendAt());
    }

    private static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }
}
