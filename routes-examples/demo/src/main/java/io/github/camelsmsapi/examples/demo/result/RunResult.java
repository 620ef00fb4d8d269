// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.OrderState;

/**
 * How a run ended.
 *
 * @param settled     whether every order was settled within the time limit
 * @param withReports whether delivery reports could come
 * @param states      of all orders
 * @param alerts      what a person must look at
 * @param sendingTime from the first message to the last acceptance
 * @param deadLetters the file of dead letters
 * @param comparison  with the gateway's books, where they are open
 * @param totals      the gateway's, where its books are open
 */
public record RunResult(
        boolean settled, boolean withReports, List<OrderState> states, List<String> alerts, Duration sendingTime,
        Path deadLetters, Optional<Comparison> comparison, Optional<GatewayTotals> totals) {

    /** Orders that are neither accepted nor dead-lettered: lost, as far as the shop itself can tell. */
    public long lostByJournal() {
        return states.stream().filter(state -> !state.accepted() && state.deadLetter().isEmpty()).count();
    }

    public List<DeadLetter> letters() {
        return states.stream().flatMap(state -> state.deadLetter().stream()).toList();
    }

    /** 0 when every order is settled, and none is lost, doubled or otherwise at odds with the books; else 1. */
    public int exitCode() {
        var clean = comparison.map(Comparison::isClean).orElse(lostByJournal() == 0);
        return settled && clean ? 0 : 1;
    }
}
