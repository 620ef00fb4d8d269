// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.internal.client.Measurements;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.support.CamelContextHelper;

/**
 * Meters of a Micrometer registry. Tags are names of operations, outcomes, codes and statuses: never a number, a text
 * or a token.
 * <table>
 * <caption>The meters</caption>
 * <tr>
 * <td>{@code smsapi.requests}</td>
 * <td>timer; {@code operation}, {@code outcome}</td>
 * </tr>
 * <tr>
 * <td>{@code smsapi.rate.wait}</td>
 * <td>timer; the wait for a turn</td>
 * </tr>
 * <tr>
 * <td>{@code smsapi.batch.size}</td>
 * <td>summary of messages a request</td>
 * </tr>
 * <tr>
 * <td>{@code smsapi.refusals}</td>
 * <td>counter; {@code operation}, {@code code}</td>
 * </tr>
 * <tr>
 * <td>{@code smsapi.parts}, {@code smsapi.points}</td>
 * <td>counters; {@code operation}</td>
 * </tr>
 * <tr>
 * <td>{@code smsapi.reports}</td>
 * <td>timer; {@code status}: from the sending to what is reported</td>
 * </tr>
 * </table>
 */
public final class MicrometerMeasurements implements Measurements {

    private static final String OPERATION = "operation";

    private final MeterRegistry registry;

    public MicrometerMeasurements(MeterRegistry registry) {
        this.registry = registry;
    }

    /** For the registry bound in the context: the only one, or the one that camel-micrometer uses. */
    public static Optional<Measurements> of(CamelContext context) {
        var bound = Optional.ofNullable(CamelContextHelper.findSingleByType(context, MeterRegistry.class))
                .or(() -> Optional.ofNullable(
                        context.getRegistry().lookupByNameAndType("metricsRegistry", MeterRegistry.class)));
        return bound.map(MicrometerMeasurements::new);
    }

    @Override
    public void requested(String operation, Outcome outcome, Duration took) {
        registry.timer("smsapi.requests", OPERATION, operation, "outcome", outcome.name()).record(took);
    }

    @Override
    public void waited(Duration wait) {
        registry.timer("smsapi.rate.wait").record(wait);
    }

    @Override
    public void batched(int messages) {
        registry.summary("smsapi.batch.size").record(messages);
    }

    @Override
    public void refused(String operation, int code) {
        registry.counter("smsapi.refusals", OPERATION, operation, "code", String.valueOf(code)).increment();
    }

    @Override
    public void spent(String operation, long parts, BigDecimal points) {
        registry.counter("smsapi.parts", OPERATION, operation).increment(parts);
        registry.counter("smsapi.points", OPERATION, operation).increment(points.doubleValue());
    }

    @Override
    public void reported(String status, Duration sinceSent) {
        registry.timer("smsapi.reports", "status", status).record(sinceSent);
    }
}
