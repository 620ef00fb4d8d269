// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.account.Price;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Json;

/**
 * What is found out about one number.
 *
 * @param number  with country prefix; what was written if it is no number
 * @param error   why nothing is found out, or 0
 * @param network how the country and network are called
 */
record Lookup(String id, String idx, String number, int error, Price network, BigDecimal price, Instant at) {

    static Lookup of(Gateway gateway, String submitted, String idx) {
        var account = gateway.account();
        var digits = PhoneNumber.read(submitted, account.countryPrefix()).map(PhoneNumber::digits);
        var number = digits.orElse(submitted);
        return new Lookup(
                gateway.ids().next(), idx, number, error(digits), account.prices().of(number),
                account.prices().of(Service.HLR), gateway.clock().instant());
    }

    private static int error(Optional<String> digits) {
        return digits.map(number -> MagicNumber.read(number) instanceof MagicNumber.Refused refused ? refused.code() : 0)
                .orElse(ErrorCode.NO_VALID_NUMBER.number());
    }

    boolean isValid() {
        return error == 0;
    }

    /** As {@code hlr.do} answers. */
    ObjectNode accepted() {
        return isValid()
                ? Json.object().put("status", "OK").put("number", number).put("id", id).put("price", price)
                : Json.object().put("status", "ERROR").put("number", number).put("error", error);
    }

    /** As {@code hlrsync.do} and the callback have it. */
    ObjectNode result() {
        return Json.object().put("id", id).put("number", number).put("status", "OK")
                .put("mcc", Integer.parseInt(network.mcc())).put("mnc", Integer.parseInt(network.mnc()))
                .put("info", "active").put("ported", 0).putNull("ported_from").put("price", price)
                .put("date", at.getEpochSecond());
    }

    String text() {
        return isValid() ? "OK:" + id + ':' + price.toPlainString() + ':' + number : "ERROR:" + error + ':' + number;
    }
}
