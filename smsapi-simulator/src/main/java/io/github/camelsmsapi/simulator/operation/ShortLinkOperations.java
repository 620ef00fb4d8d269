// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.camelsmsapi.simulator.account.ShortLink;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.WebAddress;
import io.github.camelsmsapi.simulator.server.WebDate;
import io.vertx.core.Future;

/** {@code /short_url/links} (wire reference, section 10). */
public final class ShortLinkOperations {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "seconds", ChronoUnit.SECONDS, "minutes", ChronoUnit.MINUTES, "hours", ChronoUnit.HOURS,
            "days", ChronoUnit.DAYS);

    /** How long a link lives whose request does not say; SMSAPI does not publish it. */
    private static final Duration USUAL_LIFETIME = Duration.ofDays(3650);

    private ShortLinkOperations() {
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        return Future.succeededFuture(Page.of(call).answer(
                gateway.account().shortLinks().all(), link -> ShortLinkJson.of(gateway, call, link)));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        return Future.succeededFuture(created(gateway, call));
    }

    public static Future<Answer> get(Gateway gateway, Call call) {
        return onKnown(gateway, call, link -> Answer.json(200, ShortLinkJson.of(gateway, call, link)));
    }

    /** Changes what the request names and leaves the rest. */
    public static Future<Answer> update(Gateway gateway, Call call) {
        return onKnown(gateway, call, link -> {
            var parameters = call.parameters();
            var name = parameters.has("name") ? parameters.first("name") : link.name();
            var url = parameters.has("url") ? parameters.first("url") : link.url();
            if (parameters.has("url") && !WebAddress.isOne(url)) {
                return RestErrors.invalid("This value is not a valid URL.", "url", url);
            }
            if (name.isBlank()) {
                return RestErrors.invalid("This value should not be blank.", "name", name);
            }
            if (gateway.account().shortLinks().named(name).filter(other -> !other.id().equals(link.id())).isPresent()) {
                return taken();
            }
            var description = parameters.has("description") ? parameters.first("description") : link.description();
            return Answer.json(200, ShortLinkJson.of(
                    gateway, call, gateway.account().shortLinks().put(link.with(name, url, description))));
        });
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return onKnown(gateway, call, link -> {
            gateway.account().shortLinks().remove(link);
            return Answer.empty(204);
        });
    }

    private static Answer created(Gateway gateway, Call call) {
        var parameters = call.parameters();
        var url = parameters.first("url");
        var file = parameters.first("file");
        if (file.isEmpty() && !WebAddress.isOne(url)) {
            return RestErrors.invalid("This value is not a valid URL.", "url", url);
        }
        var expires = expiry(call);
        if (expires.isEmpty()) {
            return RestErrors.invalid(
                    "This value is not valid.", "expire_time", parameters.first("expire_time"));
        }
        var links = gateway.account().shortLinks();
        var name = parameters.first("name").isBlank() ? links.freeName() : parameters.first("name");
        if (links.named(name).isPresent()) {
            return taken();
        }
        return Answer.json(201, ShortLinkJson.of(gateway, call, links.create(
                name, file.isEmpty() ? url : "", file, parameters.first("description"), expires.get())));
    }

    /** When the link ends; empty when the request says something that is no time. */
    private static Optional<Instant> expiry(Call call) {
        var parameters = call.parameters();
        if (!parameters.has("expire_time")) {
            return parameters.has("expire")
                    ? WebDate.read(parameters.first("expire"))
                    : Optional.of(call.receivedAt().plus(USUAL_LIFETIME));
        }
        try {
            var amount = Long.parseLong(parameters.first("expire_time"));
            var unit = parameters.has("expire_unit") ? parameters.first("expire_unit") : "seconds";
            return amount < 1 || !UNITS.containsKey(unit)
                    ? Optional.empty() : Optional.of(call.receivedAt().plus(amount, UNITS.get(unit)));
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) { // no number, or more than time has room for
            return Optional.empty();
        }
    }

    private static Answer taken() {
        return RestErrors.of(409, "Named link already exists", "conflict");
    }

    private static Future<Answer> onKnown(Gateway gateway, Call call, Function<ShortLink, Answer> action) {
        return Future.succeededFuture(gateway.account().shortLinks().find(call.pathVariable("id")).map(action)
                .orElseGet(() -> RestErrors.notFound("Not found")));
    }
}
