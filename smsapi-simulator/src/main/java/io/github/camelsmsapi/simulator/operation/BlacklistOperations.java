// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.ListedNumber;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
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
 * {@code /blacklist/phone_numbers} (wire reference, section 11). A number is blacklisted up to and with its day of
 * expiry; to blacklist it again sets that day anew.
 */
public final class BlacklistOperations {

    private static final List<String> COLUMNS = List.of("id", "phone_number", "expire_at", "created_at");

    private BlacklistOperations() {
    }

    /** The numbers in which {@code q} is found. */
    public static Future<Answer> list(Gateway gateway, Call call) {
        var wanted = call.parameters().first("q");
        var found = gateway.account().blacklist().all().stream()
                .filter(entry -> entry.number().contains(wanted)).toList();
        if (!call.wantsCsv()) {
            return Future.succeededFuture(Page.of(call).answer(found, BlacklistOperations::json));
        }
        return Future.succeededFuture(
                found.isEmpty() ? Answer.empty(204) : Csv.answer(gateway, call, found, BlacklistOperations::json, COLUMNS));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        return Future.succeededFuture(created(gateway, call));
    }

    /** Takes all numbers off the list, or only {@code phone_number}. */
    public static Future<Answer> deleteAll(Gateway gateway, Call call) {
        var blacklist = gateway.account().blacklist();
        if (call.parameters().has("phone_number")) {
            read(gateway, call.parameters().first("phone_number"))
                    .ifPresent(number -> blacklist.removeNumber(number.digits()));
        } else {
            blacklist.clear();
        }
        return Future.succeededFuture(Answer.empty(204));
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return Future.succeededFuture(gateway.account().blacklist().remove(call.pathVariable("id"))
                ? Answer.empty(204) : RestErrors.notFound("Not found"));
    }

    /**
     * Blacklists what stands first in each line of a CSV file; other columns, and lines that begin with no number, such
     * as a headline, are left out. The form of that file is not published.
     */
    public static Future<Answer> importFile(Gateway gateway, Call call) {
        var file = call.document().isEmpty() ? call.parameters().first("import") : call.document();
        var numbers = file.lines().map(line -> line.split("[,;\t]", 2)[0])
                .flatMap(first -> read(gateway, first).stream()).toList();
        if (numbers.isEmpty()) {
            return Future.succeededFuture(RestErrors.invalid("Invalid import file", "import", ""));
        }
        numbers.forEach(number -> gateway.account().blacklist().add(number.digits()));
        return Future.succeededFuture(Answer.empty(202));
    }

    private static Answer created(Gateway gateway, Call call) {
        var submitted = call.parameters().first("phone_number");
        var number = read(gateway, submitted);
        if (number.isEmpty()) {
            return RestErrors.invalid("The value is not valid mobile number.", "phone_number", submitted);
        }
        var given = call.parameters().first("expire_at");
        var expires = WebDate.read(given).map(end -> LocalDate.ofInstant(end, ZoneOffset.UTC));
        if (!given.isEmpty() && expires.isEmpty()) {
            return RestErrors.invalid("This value is not a valid date.", "expire_at", given);
        }
        return Answer.json(201, json(gateway.account().blacklist().add(number.get().digits(), expires)));
    }

    private static Optional<PhoneNumber> read(Gateway gateway, String submitted) {
        return PhoneNumber.read(submitted, gateway.account().countryPrefix());
    }

    private static ObjectNode json(ListedNumber entry) {
        return Json.object().put("id", entry.id()).put("phone_number", entry.number())
                .put("expire_at", entry.expires().map(LocalDate::toString).orElse(null))
                .put("created_at", Json.time(entry.addedAt()));
    }
}
