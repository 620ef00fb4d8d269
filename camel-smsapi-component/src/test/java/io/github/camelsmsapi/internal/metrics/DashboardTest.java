// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.metrics;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.error.Outcome;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard for Grafana asks for what Prometheus gets, label by label. */
class DashboardTest {

    private static final Path DASHBOARD = Path.of("../src/docs/grafana-dashboard.json");
    private static final Pattern METRIC = Pattern.compile("smsapi_\\w+");
    private static final Pattern LABEL = Pattern.compile("by \\((\\w+)\\)");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private static List<String> queries() throws IOException {
        return new ObjectMapper().readTree(DASHBOARD.toFile()).findValuesAsText("expr");
    }

    private String scraped() {
        var meters = new MicrometerMeasurements(registry);
        meters.requested("sms/send", Outcome.SENT, Duration.ofMillis(20));
        meters.waited(Duration.ofMillis(1));
        meters.batched(3);
        meters.refused("sms/send", 13);
        meters.spent("sms/send", 2, BigDecimal.ONE);
        meters.reported("DELIVERED", Duration.ofSeconds(4));
        return registry.scrape();
    }

    @Test
    void everyQueryNamesAMetricWithTheLabelsItGroupsBy() throws IOException {
        var lines = scraped().lines().toList();

        assertThat(queries()).hasSizeGreaterThan(8).allSatisfy(query -> {
            var labels = LABEL.matcher(query).results().map(found -> found.group(1)).toList();
            assertThat(METRIC.matcher(query).results().map(found -> found.group()).toList()).isNotEmpty()
                    .allSatisfy(metric -> assertThat(lines).anySatisfy(line -> {
                        assertThat(line).startsWith(metric);
                        assertThat(labels).allSatisfy(label -> assertThat(line).contains(label + "=\""));
                    }));
        });
    }

    @Test
    void everyMeterIsSeen() throws IOException {
        scraped();
        var asked = String.join(" ", queries());

        assertThat(registry.getMeters()).isNotEmpty().allSatisfy(
                meter -> assertThat(asked).contains(meter.getId().getName().replace('.', '_')));
    }
}
