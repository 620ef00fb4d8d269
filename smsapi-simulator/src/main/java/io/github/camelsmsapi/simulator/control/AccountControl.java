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
package io.github.camelsmsapi.simulator.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.github.camelsmsapi.simulator.panel.SenderStatus;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Changes the account while the simulator runs; every body is a JSON object. */
final class AccountControl {

    private final Simulation simulation;

    AccountControl(Simulation simulation) {
        this.simulation = simulation;
    }

    void addTo(Router router) {
        on(router, "/blacklist", (owner, body) -> owner.blacklist(texts(body.path("numbers"))));
        on(router, "/sendernames", (owner, body) -> texts(body.path("names")).forEach(
                name -> owner.panel().senderNames().decide(name, senderStatus(body))));
        on(router, "/groups", (owner, body) -> owner.group(text(body, "name"), texts(body.path("numbers"))));
        on(router, "/templates", (owner, body) -> owner.template(text(body, "name"), text(body, "text")));
        on(router, "/discount-groups", (owner, body) -> owner.discountCodes(
                text(body, "name"), texts(body.path("codes")),
                body.has("expires") ? Instant.parse(text(body, "expires")) : Instant.MAX));
        on(router, "/opt-outs", (owner, body) -> owner.optOut(texts(body.path("numbers"))));
        on(router, "/rcs-senders", (owner, body) -> owner.rcsSender(text(body, "id"), text(body, "sender")));
        on(router, "/prices", AccountControl::price);
        on(router, "/account", AccountControl::change);
    }

    private static void price(Account owner, JsonNode body) {
        var points = new BigDecimal(text(body, "points"));
        if (body.has("service")) {
            owner.price(Service.valueOf(text(body, "service").toUpperCase(Locale.ROOT)), points);
        } else {
            owner.price(text(body, "prefix"), points);
        }
    }

    private static SenderStatus senderStatus(JsonNode body) {
        return SenderStatus.valueOf(body.path("status").asText(SenderStatus.ACTIVE.name()).toUpperCase(Locale.ROOT));
    }

    private static void change(Account owner, JsonNode body) {
        if (body.has("footer")) {
            owner.footer(text(body, "footer"));
        }
        if (body.has("max_parts")) {
            owner.maxParts(body.path("max_parts").asInt());
        }
        if (body.has("hours")) {
            owner.allowedHours(hours(body.path("hours")));
        }
        if (body.has("links") || body.has("short_links")) {
            owner.links(body.path("links").asBoolean(true), body.path("short_links").asBoolean(true));
        }
        texts(body.path("forbidden")).forEach(action -> owner.forbid(Action.valueOf(action.toUpperCase(Locale.ROOT))));
        texts(body.path("allowed_addresses")).forEach(owner::allowedAddress);
    }

    private static AllowedHours hours(JsonNode hours) {
        return hours.isNull()
                ? AllowedHours.ALWAYS
                : AllowedHours.daily(LocalTime.parse(text(hours, "from")), LocalTime.parse(text(hours, "to")));
    }

    private void on(Router router, String path, BiConsumer<Account, JsonNode> change) {
        router.post(path).handler(context -> {
            change.accept(simulation.gateway().account(), body(context));
            ControlApi.answer(context, Answer.empty(204));
        });
    }

    static JsonNode body(RoutingContext context) {
        var text = context.body().asString();
        return Json.read(text == null ? "" : text)
                .orElseThrow(() -> new IllegalArgumentException("The body must be a JSON object"));
    }

    static String text(JsonNode body, String name) {
        if (!body.has(name)) {
            throw new IllegalArgumentException("The body must have \"" + name + '"');
        }
        return body.path(name).asText();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
