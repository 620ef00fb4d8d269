// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.health;

import java.math.BigDecimal;
import java.util.Map;

import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/**
 * Readiness: whether the login is good, SMSAPI sends, and the balance is enough. {@code DOWN} says what is to be done.
 */
public final class SmsapiHealthCheck extends AbstractHealthCheck {

    private final AccountWatch account;
    private final BigDecimal minimumPoints;

    /**
     * @param id            under which Camel knows the check
     * @param minimumPoints with which balance, or less, nothing can be sent
     */
    public SmsapiHealthCheck(String id, AccountWatch account, BigDecimal minimumPoints) {
        super("camel", id);
        this.account = account;
        this.minimumPoints = minimumPoints;
    }

    @Override
    public boolean isLiveness() {
        return false; // another start of this process would not help SMSAPI
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        try {
            account.state().ifPresentOrElse(state -> answer(builder, state),
                    () -> builder.unknown().message("SMSAPI has not answered yet"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            builder.unknown().message("Interrupted while asking SMSAPI");
        }
    }

    private void answer(HealthCheckResultBuilder builder, AccountState state) {
        builder.detail("asked", state.at().toString());
        state.points().ifPresent(points -> builder.detail("points", points.toPlainString()));
        if (!state.unavailable().isEmpty()) {
            builder.detail("unavailable", String.join(", ", state.unavailable()));
        }
        state.complaint(minimumPoints).ifPresentOrElse(
                complaint -> builder.down().message(complaint).detail("reason", complaint), builder::up);
    }
}
