// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.internal.health.AccountState;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;

/**
 * Shows the balance, limiter, batches, ledger and last refusals of each {@code smsapi} component in the developer
 * console.
 */
@DevConsole(name = "smsapi", displayName = "SMSAPI",
            description = "Balance, limiter, batches, ledger and last refusals at SMSAPI")
public class SmsapiDevConsole extends AbstractDevConsole {

    public SmsapiDevConsole() {
        super("camel", "smsapi", "SMSAPI", "Balance, limiter, batches, ledger and last refusals at SMSAPI");
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        var text = new StringBuilder();
        for (var component : components()) {
            var seen = component.recentActivity();
            component.shared().clients().all().forEach(client -> text.append(line(client)));
            text.append("    Requests: %d accepted, %d refused, %d unknown%n".formatted(
                    seen.requests(Outcome.SENT), seen.requests(Outcome.NOT_SENT), seen.requests(Outcome.UNKNOWN)));
            text.append("    Batches: %d with %d messages; %d messages wait%n".formatted(
                    seen.batches(), seen.messagesInBatches(), component.shared().batchers().waiting()));
            component.ledgers().forEach(ledger -> text.append("    Ledger: %s%n".formatted(words(ledger))));
            text.append("    Last refusals:%n".formatted());
            seen.refusals().forEach(refusal -> text.append("        %s %s %d %s%n".formatted(
                    refusal.at(), refusal.operation(), refusal.code(), name(refusal.code()))));
        }
        return text.toString();
    }

    private static String line(Clients.Client client) {
        var limit = client.smsapi().rate();
        return "%s%n    Balance: %s%n    Limiter: %d requests may leave at once, %d under way, %d wait%n".formatted(
                client.smsapi().host(), balance(client), limit.available(), limit.underWay(), limit.waiting());
    }

    @Override
    protected JsonObject doCallJson(Map<String, Object> options) {
        var all = new JsonArray();
        components().forEach(component -> all.add(json(component)));
        var root = new JsonObject();
        root.put("components", all);
        return root;
    }

    private static JsonObject json(SmsapiComponent component) {
        var seen = component.recentActivity();
        var json = new JsonObject();
        var clients = new JsonArray();
        component.shared().clients().all().forEach(client -> clients.add(json(client)));
        json.put("clients", clients);
        var requests = new JsonObject();
        for (var outcome : Outcome.values()) {
            requests.put(outcome.name(), seen.requests(outcome));
        }
        json.put("requests", requests);
        json.put("batches", seen.batches());
        json.put("messagesInBatches", seen.messagesInBatches());
        json.put("messagesWaitingForBatch", component.shared().batchers().waiting());
        var ledgers = new JsonArray();
        component.ledgers().forEach(ledger -> ledgers.add(json(ledger)));
        json.put("ledgers", ledgers);
        var refusals = new JsonArray();
        for (var refusal : seen.refusals()) {
            var one = new JsonObject();
            one.put("at", refusal.at().toString());
            one.put("operation", refusal.operation());
            one.put("code", refusal.code());
            one.put("name", name(refusal.code()));
            refusals.add(one);
        }
        json.put("lastRefusals", refusals);
        return json;
    }

    private static JsonObject json(Clients.Client client) {
        var limit = client.smsapi().rate();
        var json = new JsonObject();
        json.put("host", client.smsapi().host());
        json.put("balance", balance(client));
        json.put("requestsThatMayLeave", limit.available());
        json.put("requestsUnderWay", limit.underWay());
        json.put("requestsWaiting", limit.waiting());
        return json;
    }

    private static String balance(Clients.Client client) {
        try {
            return client.account().state().map(SmsapiDevConsole::words).orElse("not known yet");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String words(AccountState state) {
        return state.points().map(points -> points.toPlainString() + " points")
                .or(() -> state.failure().map(Throwable::getMessage)).orElse("not known");
    }

    private static String words(MessageLedger ledger) {
        try {
            return ledger.counts().stream().map(count -> "%d %s%s".formatted(count.messages(), count.outcome(),
                    count.status() == null ? "" : " " + count.status())).collect(Collectors.joining(", "));
        } catch (SmsapiLedgerException unreadable) {
            return unreadable.getMessage();
        }
    }

    private static JsonObject json(MessageLedger ledger) {
        var json = new JsonObject();
        try {
            var counts = new JsonArray();
            for (var count : ledger.counts()) {
                var one = new JsonObject();
                one.put("outcome", count.outcome().name());
                if (count.status() != null) {
                    one.put("status", count.status().name());
                }
                one.put("messages", count.messages());
                counts.add(one);
            }
            json.put("messages", counts);
        } catch (SmsapiLedgerException unreadable) {
            json.put("failure", unreadable.getMessage());
        }
        return json;
    }

    private static String name(int code) {
        return SmsapiErrorCode.of(code).map(SmsapiErrorCode::name).orElse("unknown to this version");
    }

    private List<SmsapiComponent> components() {
        return getCamelContext().getComponentNames().stream().map(name -> getCamelContext().hasComponent(name))
                .filter(SmsapiComponent.class::isInstance).map(SmsapiComponent.class::cast).toList();
    }
}
