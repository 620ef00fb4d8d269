/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
