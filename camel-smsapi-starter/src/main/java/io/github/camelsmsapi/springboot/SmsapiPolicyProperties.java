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
 * The settings of the error policies.
 *
 * @param enabled                Switches the policies on. A route uses them by routeConfigurationId
 *                               smsapi-error-policies
 * @param deadLetterUri          Gets messages that are given up. Without it the exchange fails with the exception, and
 *                               the route's consumer decides
 * @param unknownUri             Gets messages that are given up and may have been sent. Default: deadLetterUri
 * @param parkUri                Gets messages that wait for credit, discount codes or a login. Without it they are
 *                               given up. The route templates smsapi-parked-messages and smsapi-replay send them again
 * @param alertUri               Gets one line for a person: code, reason, route, outcome and idx, without text and
 *                               number. Default: no alert
 * @param keepAs                 Form in which messages are kept: original, as they came into the route, or json, a
 *                               document that smsapi-replay sends again
 * @param alertWindow            Time in which an alert for the same cause and account is sent only once
 * @param pauseOnAlert           Suspends the route on an alert. With false each refused message is given up, and the
 *                               next one is tried
 * @param resumeInterval         Time between two checks whether a suspended route can be resumed; also the Retry-After
 *                               of an HTTP caller
 * @param maximumRedeliveries    Number of retries. 0: no retry and no waiting, because the source repeats. -1: without
 *                               end
 * @param redeliveryDelay        Delay before the first retry
 * @param backOffMultiplier      Factor by which each delay is longer than the one before
 * @param maximumRedeliveryDelay Longest delay between two retries
 * @param jitterPercent          Random part of each delay in per cent, so that messages that failed together are not
 *                               retried together
 * @param waitDelay              Delay before the first retry of the reaction wait
 * @param idxMemory              Time after its first attempt in which a message with the outcome UNKNOWN may be
 *                               retried. SMSAPI remembers an idx for 24 hours; a longer time risks a second SMS
 * @param codes                  Reaction to one code of SMSAPI, whatever its category
 * @param categories             Reaction to a category of failures, where no property names the code
 * @param delays                 Delay before each retry after one code
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
