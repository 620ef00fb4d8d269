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
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Optional;

import org.apache.camel.CamelContext;
import org.apache.camel.util.TimeUtils;

/**
 * The properties {@code smsapi.policy.*}.
 *
 * @param deadLetterUri          where a message goes that cannot be sent; without it the exchange fails with the
 *                               exception
 * @param alertUri               what a person looks at
 * @param alertWindow            how long the same alert is not raised again
 * @param maximumRedeliveries    how often a message is tried again
 * @param redeliveryDelay        the first delay before that
 * @param backOffMultiplier      by what each delay is longer than the one before
 * @param maximumRedeliveryDelay the longest delay
 * @param jitterPercent          by how many per cent each delay varies, so that messages do not come back together
 * @param waitDelay              the delay before a message is tried again whose number had too many attempts (52)
 */
record PolicySettings(
        Optional<String> deadLetterUri, Optional<String> alertUri, Duration alertWindow, int maximumRedeliveries,
        Duration redeliveryDelay, double backOffMultiplier, Duration maximumRedeliveryDelay, double jitterPercent,
        Duration waitDelay) {

    static PolicySettings from(CamelContext context) {
        var properties = new Properties(context);
        return new PolicySettings(
                properties.optional("deadLetterUri"), properties.optional("alertUri"),
                properties.duration("alertWindow", "5m"), Integer.parseInt(properties.text("maximumRedeliveries", "6")),
                properties.duration("redeliveryDelay", "1s"), Double.parseDouble(properties.text("backOffMultiplier", "2")),
                properties.duration("maximumRedeliveryDelay", "60s"),
                Double.parseDouble(properties.text("jitterPercent", "20")), properties.duration("waitDelay", "60s"));
    }

    private record Properties(CamelContext context) {

        Optional<String> optional(String name) {
            return Optional.of(text(name, "")).filter(text -> !text.isBlank());
        }

        Duration duration(String name, String byDefault) {
            return Duration.ofMillis(TimeUtils.toMilliSeconds(text(name, byDefault)));
        }

        String text(String name, String byDefault) {
            return context.getPropertiesComponent().resolveProperty("smsapi.policy." + name).orElse(byDefault);
        }
    }
}
