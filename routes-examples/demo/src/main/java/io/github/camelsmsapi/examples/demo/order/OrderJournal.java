// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.UnaryOperator;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;

/** The shop's own record of its orders, which the routes keep. Thread-safe. */
public final class OrderJournal {

    private final ConcurrentMap<String, OrderState> states = new ConcurrentHashMap<>();
    private final Set<String> settled = ConcurrentHashMap.newKeySet();
    private final List<String> alerts = new ArrayList<>();
    private final boolean reportsAreExpected;
    private final Clock clock;
    private final CountDownLatch open;
    private final LongAccumulator firstSent = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAccumulator lastAccepted = new LongAccumulator(Math::max, 0);

    /**
     * @param orders             of this run; no other order is sent
     * @param reportsAreExpected whether an order is settled only by its final delivery report
     */
    public OrderJournal(Collection<Order> orders, boolean reportsAreExpected, Clock clock) {
        orders.forEach(order -> states.put(order.idx(), OrderState.NEW));
        this.open = new CountDownLatch(states.size());
        this.reportsAreExpected = reportsAreExpected;
        this.clock = clock;
    }

    /** Whether the order is one of this run. */
    public boolean expects(@Body Order order) {
        return states.containsKey(order.idx());
    }

    /** The order is about to be sent. */
    public void sending(@Body Order order) {
        firstSent.accumulate(clock.millis());
    }

    /** The gateway has taken the order's message over. */
    public void accepted(
            @ExchangeProperty("order") Order order, @Header(SmsapiConstants.POINTS) BigDecimal points,
            @Header(Exchange.REDELIVERY_COUNTER) Integer retries) {
        lastAccepted.accumulate(clock.millis());
        change(order.idx(), state -> state.accepted(points, retries == null ? 0 : retries));
    }

    /** A delivery report has come; one of somebody else's message changes nothing. */
    public void reported(@Body DeliveryReport report) {
        if (report.idx() != null) {
            change(report.idx(), state -> state.reported(report));
        }
    }

    /** The order's message has been given up and its dead letter is written. */
    public void deadLettered(@ExchangeProperty("deadLetter") DeadLetter letter) {
        change("order-" + letter.getOrder(), state -> state.deadLettered(letter));
    }

    /** Something that a person must look at. */
    public synchronized void alerted(@Header(SmsapiConstants.ERROR_REASON) String reason) {
        alerts.add(reason);
    }

    private void change(String idx, UnaryOperator<OrderState> change) {
        var after = states.computeIfPresent(idx, (any, before) -> change.apply(before));
        // counted only when the state can be seen by those who wait
        if (after != null && after.isSettled(reportsAreExpected) && settled.add(idx)) {
            open.countDown();
        }
    }

    /** Waits until all orders are settled, and says whether they are. */
    public boolean awaitSettled(Duration atMost) throws InterruptedException {
        return open.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many orders are settled. */
    public int settled() {
        return settled.size();
    }

    /** How many orders' messages the gateway has taken over. */
    public int accepted() {
        return (int) states.values().stream().filter(OrderState::accepted).count();
    }

    /** The state of each order, in no order. */
    public List<OrderState> states() {
        return List.copyOf(states.values());
    }

    public synchronized List<String> alerts() {
        return List.copyOf(alerts);
    }

    /** From the first message on its way to the last acceptance; zero when none was accepted. */
    public Duration sendingTime() {
        return Duration.ofMillis(Math.max(0, lastAccepted.get() - Math.min(firstSent.get(), lastAccepted.get())));
    }
}
