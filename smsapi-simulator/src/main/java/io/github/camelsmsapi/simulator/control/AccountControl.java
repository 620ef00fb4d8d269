// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import io.github.camelsmsapi.simulator.account.SenderStatus;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.server.Answer;

import static io.github.camelsmsapi.simulator.control.ControlOperation.of;
import static io.vertx.core.http.HttpMethod.POST;

/** Changes the account while the simulator runs. */
final class AccountControl {

    private final CurrentGateway current;

    AccountControl(CurrentGateway current) {
        this.current = current;
    }

    List<ControlOperation> operations() {
        return List.of(
                on("/blacklist", "Blacklists numbers: code 57", (owner, input) -> owner.blacklist(input.texts("numbers")),
                        "*numbers: with country prefix"),
                on("/opt-outs", "Lets numbers opt out: code 59", (owner, input) -> owner.optOut(input.texts("numbers")),
                        "*numbers: with country prefix"),
                on("/sendernames", "Decides on sender names", (owner, input) -> input.texts("names").forEach(
                        name -> owner.catalog().senderNames().decide(name, senderStatus(input))),
                        "*names: the names", "status: ACTIVE unless it says, or INACTIVE, PENDING, REJECTED, DELETED, UNKNOWN"),
                on("/groups", "Fills a contact group",
                        (owner, input) -> owner.group(input.text("name"), input.texts("numbers")),
                        "*name: the group", "*numbers: its members"),
                on("/templates", "Sets a template", (owner, input) -> owner.template(input.text("name"), input.text("text")),
                        "*name: the template", "*text: its text"),
                on("/discount-groups", "Sets a group of discount codes", (owner, input) -> owner.discountCodes(
                        input.text("name"), input.texts("codes"),
                        input.optional("expires").map(Instant::parse).orElse(Instant.MAX)),
                        "*name: the group", "*codes: the codes", "expires: such as 2030-01-01T00:00:00Z"),
                on("/rcs-senders", "Allows a sender of RCS messages",
                        (owner, input) -> owner.rcsSender(input.text("id"), input.text("sender")),
                        "*id: its id", "*sender: its name"),
                on("/prices", "Sets a price", AccountControl::price,
                        "*points: for one part", "prefix: of the country, such as 48",
                        "service: eco, two_way, mms, vms_mobile, vms_landline, hlr or rcs instead of a prefix"),
                on("/account", "Changes the account", AccountControl::change,
                        "footer: added to every message", "max_parts: of a message whose request does not say",
                        "hours: when it may send, 08:00-22:00, or always", "links: whether texts may have links",
                        "short_links: whether links may be shortened", "forbidden: actions that get code 110, such as flash",
                        "allowed_addresses: others get code 105"));
    }

    private static void price(Account owner, ControlInput input) {
        var points = ControlApi.decimal(input.text("points"), "points");
        if (input.has("service")) {
            owner.price(Service.valueOf(input.text("service").toUpperCase(Locale.ROOT)), points);
        } else {
            owner.price(input.text("prefix"), points);
        }
    }

    private static SenderStatus senderStatus(ControlInput input) {
        return SenderStatus.valueOf(input.optional("status").orElse(SenderStatus.ACTIVE.name()).toUpperCase(Locale.ROOT));
    }

    private static void change(Account owner, ControlInput input) {
        if (input.has("footer")) {
            owner.footer(input.optional("footer").orElse(""));
        }
        if (input.has("max_parts")) {
            owner.maxParts(input.number("max_parts", 0));
        }
        if (!input.node("hours").isMissingNode()) {
            owner.allowedHours(hours(input.node("hours")));
        }
        if (input.has("links") || input.has("short_links")) {
            owner.links(input.flag("links", true), input.flag("short_links", true));
        }
        input.texts("forbidden").forEach(action -> owner.forbid(Action.valueOf(action.toUpperCase(Locale.ROOT))));
        input.texts("allowed_addresses").forEach(owner::allowedAddress);
    }

    /**
     * An object with {@code from} and {@code to}, or the same as {@code 08:00-22:00}; null or {@code always} is always.
     */
    private static AllowedHours hours(JsonNode hours) {
        if (hours.isNull() || hours.asText().equals("always")) {
            return AllowedHours.ALWAYS;
        }
        var ends = hours.isObject()
                ? new String[] { hours.path("from").asText(), hours.path("to").asText() } : hours.asText().split("-", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException("\"hours\" must be such as 08:00-22:00, or always");
        }
        return AllowedHours.daily(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private ControlOperation on(
            String path, String summary, BiConsumer<Account, ControlInput> change, String... inputs) {
        return of(POST, path, summary, 204, input -> {
            for (var needed : inputs) {
                if (needed.startsWith("*") && !input.has(needed.substring(1, needed.indexOf(':')))) {
                    input.text(needed.substring(1, needed.indexOf(':')));
                }
            }
            change.accept(current.gateway().account(), input);
            return Answer.empty(204);
        }, inputs);
    }
}
