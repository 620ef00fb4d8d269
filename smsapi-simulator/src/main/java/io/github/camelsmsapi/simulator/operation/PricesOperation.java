// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Price;
import io.github.camelsmsapi.simulator.account.PriceList;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;

/** {@code GET /profile/prices}: what a part costs in each country (wire reference, section 6.3). */
public final class PricesOperation implements Operation {

    private static final List<String> BY_COUNTRY = List.of("", "pro", "sms");

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var type = call.parameters().first("type").toLowerCase(Locale.ROOT);
        var prices = gateway.account().prices();
        if (BY_COUNTRY.contains(type)) {
            return Future.succeededFuture(list(
                    prices.all().stream().map(price -> json(type.isEmpty() ? "pro" : type, price, price.points())).toList()));
        }
        return Future.succeededFuture(service(type)
                .map(service -> list(List.of(json(type, prices.of(PriceList.POLAND), prices.of(service)))))
                .orElseGet(() -> RestErrors.invalid("The value you selected is not a valid choice.", "type", type)));
    }

    private static Optional<Service> service(String type) {
        return switch (type) {
            case "eco" -> Optional.of(Service.ECO);
            case "2way" -> Optional.of(Service.TWO_WAY);
            case "mms" -> Optional.of(Service.MMS);
            case "vms" -> Optional.of(Service.VMS_MOBILE);
            case "hlr" -> Optional.of(Service.HLR);
            default -> Optional.empty();
        };
    }

    private static Answer list(List<ObjectNode> items) {
        var body = Json.object().put("size", items.size());
        body.putArray("collection").addAll(items);
        return Answer.json(200, body);
    }

    private static ObjectNode json(String type, Price price, BigDecimal points) {
        var json = Json.object().put("type", type);
        json.putObject("price").put("amount", points).put("currency", "PLN");
        json.putObject("country").put("name", "Prefix " + price.prefix()).put("mcc", price.mcc());
        json.putObject("network").put("name", "Any").put("mnc", price.mnc());
        json.putNull("changed_at").putObject("_embedded").putObject("services")
                .put("receiving_numbers", false).put("alphanumeric_sendernames", true).put("details", "");
        return json;
    }
}
