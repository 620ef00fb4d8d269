// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.testing.SetClock;
import io.github.camelsmsapi.testing.SimulatorTest;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Readiness, as Camel's health checks report it. */
class SmsapiHealthCheckTest extends SimulatorTest {

    private final SetClock clock = new SetClock(Instant.parse("2030-01-01T12:00:00Z"));

    @Override
    protected void configure(SmsapiComponent smsapi) {
        smsapi.getConfiguration().setClock(clock);
        smsapi.setHealthCheckInterval(30_000);
    }

    @Override
    protected void configure(CamelContext fresh) {
        var registry = HealthCheckRegistry.get(fresh);
        registry.setEnabled(true);
        HealthCheckHelper.getHealthCheckRepository(fresh, "producers").setEnabled(true);
    }

    @BeforeEach
    void startAnEndpoint() {
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER));
    }

    private HealthCheck.Result readiness() {
        return HealthCheckHelper.invokeReadiness(context).stream()
                .filter(result -> result.getCheck().getId().equals("producer:smsapi")).findFirst().orElseThrow();
    }

    @Test
    void isUpWithTheBalance() {
        simulator.setPoints(new BigDecimal("12.5"));

        assertThat(readiness().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(new BigDecimal(String.valueOf(readiness().getDetails().get("points")))).isEqualByComparingTo("12.5");
    }

    @Test
    void isDownWithoutPointsAndSaysWhatToDo() {
        simulator.setPoints(BigDecimal.ZERO);

        assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(readiness().getMessage().orElseThrow()).contains("0 points").contains("Top up")
                .contains("healthCheckMinimumPoints");
    }

    @Test
    void isDownWhenSmsapiCannotBeReachedAndSaysWhatToDo() {
        simulator.close();

        assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(readiness().getMessage().orElseThrow()).contains("network, proxy and firewall");
        clock.set(clock.instant().plusSeconds(31)); // the first call can fail on the connection that was kept
        // what Actuator shows
        assertThat(readiness().getDetails().get("reason")).asString().contains("not reached", "network, proxy and firewall");
    }

    @Test
    void asksOnceInAWhileHoweverOftenItIsAsked() {
        simulator.setPoints(new BigDecimal("7"));
        for (var times = 0; times < 10; times++) {
            readiness();
        }
        assertThat(simulator.requests()).filteredOn(request -> request.path().equals("/ping")).hasSize(1);

        simulator.setPoints(BigDecimal.ZERO);
        assertThat(readiness().getState()).isEqualTo(HealthCheck.State.UP);
        clock.set(clock.instant().plusSeconds(31));
        assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void saysNothingOfLivenessSinceARestartWouldNotHelp() {
        simulator.setPoints(BigDecimal.ZERO);

        assertThat(HealthCheckHelper.invokeLiveness(context)).extracting(result -> result.getCheck().getId())
                .doesNotContain("producer:smsapi");
    }
}
