// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemoSettingsTest {

    private final Properties properties = new Properties();

    @Test
    void withoutATokenItIsTheSimulator() {
        properties.setProperty("smsapi.baseUrl", ""); // as the build hands it over when nobody sets it
        properties.setProperty("demo.limit", "");

        var settings = settings(Map.of(DemoSettings.TOKEN_VARIABLE, "", "SMSAPI_TOKEN", "of another program"));

        assertThat(settings.isReal()).isFalse();
        assertThat(settings.withReports()).isTrue();
        assertThat(settings.limit()).isEmpty();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void withATokenItIsTheRealServiceWithoutReportsUnlessItCanReachUs() {
        var environment = Map.of(DemoSettings.TOKEN_VARIABLE, "secret");

        assertThat(settings(environment).isReal()).isTrue();
        assertThat(settings(environment).withReports()).isFalse();

        properties.setProperty("demo.publicUrl", "https://shop.example.org");
        assertThat(settings(environment).withReports()).isTrue();
    }

    @Test
    void tokenIsNeverPrinted() {
        properties.setProperty("smsapi.token", "secret");

        assertThat(settings(Map.of())).asString().doesNotContain("secret");
    }

    @Test
    void addressWithoutATokenIsAMistake() {
        properties.setProperty("smsapi.baseUrl", "https://api.smsapi.pl");

        assertThatThrownBy(() -> settings(Map.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smsapi.token");
    }

    @Test
    void limitThatIsNoNumberIsAMistake() {
        properties.setProperty("demo.limit", "few");

        assertThatThrownBy(() -> settings(Map.of())).hasMessage("demo.limit=few is no number");
    }

    private DemoSettings settings(Map<String, String> environment) {
        return DemoSettings.from(properties, environment);
    }
}
