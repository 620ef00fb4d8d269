// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Click;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Csv;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.WebDate;
import io.vertx.core.Future;

/**
 * Lists the clicks on short links (wire reference, section 10). The simulator does not know whose phone clicks, so it
 * leaves out the number and the message.
 */
public final class ClicksOperations {

    private static final DateTimeFormatter DATE_HIT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx");
    private static final List<String> DEVICES = List.of("android", "ios", "wp", "other");
    private static final List<String> COLUMNS = List.of("name", "short_url", "date_hit", "os", "browser", "device");

    private ClicksOperations() {
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        return found(gateway, call, clicks -> Page.ofWhole(call).answer(clicks, click -> json(call, click)));
    }

    /** How many clicks each link got from which kind of phone. */
    public static Future<Answer> byDevice(Gateway gateway, Call call) {
        return found(gateway, call, clicks -> {
            var counts = new LinkedHashMap<String, Map<String, Integer>>();
            clicks.forEach(click -> counts.computeIfAbsent(click.link().id(), id -> new LinkedHashMap<>())
                    .merge(Browser.of(click.userAgent()).kind(), 1, Integer::sum));
            return Page.ofWhole(call).answer(
                    List.copyOf(counts.entrySet()), entry -> json(entry.getKey(), entry.getValue()));
        });
    }

    /** Makes a CSV file of the clicks and tells its address. */
    public static Future<Answer> report(Gateway gateway, Call call) {
        return found(gateway, call, clicks -> Answer.json(200, Json.object().put(
                "link", Csv.file(gateway, call, clicks, click -> json(call, click), COLUMNS))));
    }

    /** What to do with the clicks that a request asks for. */
    private interface Action {
        Answer on(List<Click> clicks);
    }

    private static Future<Answer> found(Gateway gateway, Call call, Action action) {
        for (var name : List.of("date_from", "date_to")) {
            if (!call.parameters().first(name).isEmpty() && date(call, name).isEmpty()) {
                return Future.succeededFuture(RestErrors.invalid(
                        "This value is not a valid date.", name, call.parameters().first(name)));
            }
        }
        var links = call.parameters().list("links");
        return Future.succeededFuture(action.on(gateway.account().shortLinks().clicks().stream()
                .filter(click -> links.isEmpty() || links.contains(click.link().id()))
                .filter(click -> date(call, "date_from").filter(click.at()::isBefore).isEmpty())
                .filter(click -> date(call, "date_to").filter(click.at()::isAfter).isEmpty())
                .toList()));
    }

    private static Optional<Instant> date(Call call, String name) {
        return WebDate.read(call.parameters().first(name));
    }

    private static ObjectNode json(Call call, Click click) {
        var browser = Browser.of(click.userAgent());
        return Json.object().put("idz_do_id", Long.parseLong(click.link().id()))
                .put("name", click.link().name()).put("short_url", ShortLinkJson.address(call, click.link()))
                .put("suffix", click.link().name())
                .put("date_hit", DATE_HIT.format(click.at().atOffset(ZoneOffset.UTC)))
                .put("os", browser.os()).put("browser", browser.name()).put("device", browser.device());
    }

    private static ObjectNode json(String linkId, Map<String, Integer> counts) {
        var json = Json.object().put("link_id", Long.parseLong(linkId));
        var clicks = json.putObject("clicks");
        DEVICES.forEach(device -> clicks.put(device, counts.getOrDefault(device, 0)));
        clicks.put("sum", counts.values().stream().mapToInt(Integer::intValue).sum());
        return json;
    }
}
