// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Spending;
import org.apache.camel.Exchange;

/** The guarded routes that an exchange is in, each with its guard; what a message costs is told to each guard once. */
record GuardedRoutes(List<Entry> entries) implements Spending {

    record Entry(SmsapiCreditGuard guard, String routeId) {
    }

    static void enter(Exchange exchange, SmsapiCreditGuard guard, String routeId) {
        var outer = exchange.getProperty(PROPERTY, new GuardedRoutes(List.of()), GuardedRoutes.class);
        exchange.setProperty(PROPERTY, new GuardedRoutes(
                Stream.concat(outer.entries.stream(), Stream.of(new Entry(guard, routeId))).toList()));
    }

    static void leave(Exchange exchange, SmsapiCreditGuard guard, String routeId) {
        var inner = exchange.getProperty(PROPERTY, GuardedRoutes.class);
        if (inner != null) {
            exchange.setProperty(PROPERTY, new GuardedRoutes(
                    inner.entries.stream()
                            .filter(entry -> !entry.equals(new Entry(guard, routeId))).toList()));
        }
    }

    @Override
    public void spent(BigDecimal points, Account account) {
        entries.stream().map(Entry::guard).distinct().forEach(guard -> guard.spend(points));
        entries.forEach(entry -> entry.guard().checkHour(entry.routeId(), account));
    }

    @Override
    public void failed(SmsapiException failure) {
        entries.forEach(entry -> entry.guard().check(entry.routeId(), failure));
    }
}
