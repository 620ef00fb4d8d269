// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Reaction;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the error policies do.
 *
 * @param enabled                whether routes can ask for the policies, by routeConfigurationId smsapi-error-policies
 * @param deadLetterUri          where a message goes that cannot be sent; without it the exchange fails with the
 *                               exception
 * @param unknownUri             endpoint for messages whose outcome is unknown; by default the dead letter
 * @param parkUri                where a message waits for credit, discount codes or a login; by default the dead letter
 * @param alertUri               what a person looks at
 * @param keepAs                 the form in which messages are kept: original (as they came into the route) or json (a
 *                               document that the route template smsapi-replay sends again)
 * @param alertWindow            how long the same alert is not raised again
 * @param pauseOnAlert           whether an alert suspends the route that the message came by
 * @param resumeInterval         how often a suspended route is tried to be resumed by asking SMSAPI for the balance
 * @param maximumRedeliveries    how often a message is tried again
 * @param redeliveryDelay        the first delay before that
 * @param backOffMultiplier      by what each delay is longer than the one before
 * @param maximumRedeliveryDelay the longest delay
 * @param jitterPercent          by how many per cent each delay varies, so that messages do not come back together
 * @param waitDelay              the first delay of the reaction wait
 * @param idxMemory              for how long after a first attempt an unknown one may be repeated, as SMSAPI remembers
 *                               an idx no longer
 * @param codes                  reactions by error code, which go before all others
 * @param categories             reactions by category of the error
 * @param delays                 delays by error code, before each repetition
 */
@ConfigurationProperties("smsapi.policy")
public record SmsapiPolicyProperties(
        @DefaultValue("false") boolean enabled, String deadLetterUri, String unknownUri, String parkUri, String alertUri,
        @DefaultValue("original") String keepAs,
        @DefaultValue("5m") Duration alertWindow, @DefaultValue("true") boolean pauseOnAlert,
        @DefaultValue("1m") Duration resumeInterval, @DefaultValue("6") int maximumRedeliveries,
        @DefaultValue("1s") Duration redeliveryDelay, @DefaultValue("2") double backOffMultiplier,
        @DefaultValue("60s") Duration maximumRedeliveryDelay, @DefaultValue("20") double jitterPercent,
        @DefaultValue("5s") Duration waitDelay, @DefaultValue("23h") Duration idxMemory,
        @DefaultValue Map<Integer, Reaction> codes, @DefaultValue Map<ErrorCategory, Reaction> categories,
        @DefaultValue Map<Integer, Duration> delays) {

    /** The same properties under the names and in the spelling in which the policies ask Camel for them. */
    Map<String, String> forCamel() {
        var properties = new LinkedHashMap<String, String>();
        for (var component : getClass().getRecordComponents()) {
            try {
                put(properties, "smsapi.policy." + component.getName(), component.getAccessor().invoke(this));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, Object value) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((key, member) -> put(properties, name + "." + key, member));
        } else if (value instanceof Duration time) {
            properties.put(name, String.valueOf(time.toMillis()));
        } else if (value != null) {
            properties.put(name, value.toString());
        }
    }
}
