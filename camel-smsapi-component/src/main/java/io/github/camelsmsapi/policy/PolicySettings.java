// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.internal.operation.NearestName;
import org.apache.camel.CamelContext;
import org.apache.camel.util.TimeUtils;

import static io.github.camelsmsapi.policy.PolicyProperty.ALERT_URI;
import static io.github.camelsmsapi.policy.PolicyProperty.ALERT_WINDOW;
import static io.github.camelsmsapi.policy.PolicyProperty.BACK_OFF_MULTIPLIER;
import static io.github.camelsmsapi.policy.PolicyProperty.DEAD_LETTER_URI;
import static io.github.camelsmsapi.policy.PolicyProperty.ENABLED;
import static io.github.camelsmsapi.policy.PolicyProperty.IDX_MEMORY;
import static io.github.camelsmsapi.policy.PolicyProperty.JITTER_PERCENT;
import static io.github.camelsmsapi.policy.PolicyProperty.KEEP_AS;
import static io.github.camelsmsapi.policy.PolicyProperty.MAXIMUM_REDELIVERIES;
import static io.github.camelsmsapi.policy.PolicyProperty.MAXIMUM_REDELIVERY_DELAY;
import static io.github.camelsmsapi.policy.PolicyProperty.PARK_URI;
import static io.github.camelsmsapi.policy.PolicyProperty.PAUSE_ON_ALERT;
import static io.github.camelsmsapi.policy.PolicyProperty.REDELIVERY_DELAY;
import static io.github.camelsmsapi.policy.PolicyProperty.RESUME_INTERVAL;
import static io.github.camelsmsapi.policy.PolicyProperty.UNKNOWN_URI;
import static io.github.camelsmsapi.policy.PolicyProperty.WAIT_DELAY;

/**
 * The properties {@code smsapi.policy.*}.
 *
 * @param deadLetterUri          where a message goes that cannot be sent; without it the exchange fails with the
 *                               exception
 * @param unknownUri             endpoint for messages whose outcome is unknown; by default the dead letter
 * @param parkUri                where a message waits for credit, discount codes or a login; by default the dead letter
 * @param alertUri               what a person looks at
 * @param keepAs                 the form in which messages are kept
 * @param alertWindow            how long the same alert is not raised again
 * @param pauseOnAlert           whether an alert suspends the route that the message came by
 * @param resumeInterval         how often a suspended route is tried to be resumed by asking SMSAPI for the balance
 * @param maximumRedeliveries    how often a message is tried again
 * @param redeliveryDelay        the first delay before that
 * @param backOffMultiplier      by what each delay is longer than the one before
 * @param maximumRedeliveryDelay the longest delay
 * @param jitterPercent          by how many per cent each delay varies, so that messages do not come back together
 * @param waitDelay              the first delay of the reaction {@code wait}
 * @param idxMemory              for how long after a first attempt an unknown one may be repeated, as SMSAPI remembers
 *                               an idx no longer
 * @param codes                  reactions by error code, which go before all others
 * @param categories             reactions by category
 * @param delays                 delays by error code, before each repetition
 */
record PolicySettings(
        Optional<String> deadLetterUri, Optional<String> unknownUri, Optional<String> parkUri, Optional<String> alertUri,
        KeepAs keepAs,
        Duration alertWindow, boolean pauseOnAlert, Duration resumeInterval, int maximumRedeliveries,
        Duration redeliveryDelay, double backOffMultiplier, Duration maximumRedeliveryDelay, double jitterPercent,
        Duration waitDelay, Duration idxMemory, Map<Integer, Reaction> codes, Map<ErrorCategory, Reaction> categories,
        Map<Integer, Duration> delays) {

    private static final String PREFIX = "smsapi.policy.";

    /**
     * Reads and checks the properties.
     *
     * @throws IllegalArgumentException naming the property, its value and what is allowed
     */
    static PolicySettings from(CamelContext context) {
        var given = new Given(context);
        return new PolicySettings(
                given.uri(DEAD_LETTER_URI), given.uri(UNKNOWN_URI), given.uri(PARK_URI), given.uri(ALERT_URI), given.keepAs(),
                given.duration(ALERT_WINDOW), given.flag(PAUSE_ON_ALERT),
                given.duration(RESUME_INTERVAL), (int) given.number(MAXIMUM_REDELIVERIES), given.duration(REDELIVERY_DELAY),
                given.number(BACK_OFF_MULTIPLIER), given.duration(MAXIMUM_REDELIVERY_DELAY), given.number(JITTER_PERCENT),
                given.duration(WAIT_DELAY), given.duration(IDX_MEMORY), given.codes(), given.categories(), given.delays());
    }

    /**
     * Returns whether the policies are switched on.
     *
     * @throws IllegalArgumentException when the property is neither true nor false
     */
    static boolean areEnabled(CamelContext context) {
        return new Given(context).flag(ENABLED);
    }

    private record Given(CamelContext context) {

        private static final Pattern TIME = Pattern.compile("\\d+|(\\d+(ms|s|m|h|d))+");

        String text(PolicyProperty property) {
            return context.getPropertiesComponent().resolveProperty(PREFIX + property.key()).filter(text -> !text.isBlank())
                    .orElse(property.byDefault());
        }

        Optional<String> uri(PolicyProperty property) {
            return Optional.of(text(property)).filter(uri -> !uri.isEmpty());
        }

        Duration duration(PolicyProperty property) {
            return parse(property.key(), text(property), "a time such as 500ms, 10s or 5m", Given::time);
        }

        boolean flag(PolicyProperty property) {
            return parse(property.key(), text(property), "true or false", Given::truth);
        }

        double number(PolicyProperty property) {
            return parse(property.key(), text(property), "a number", Double::parseDouble);
        }

        KeepAs keepAs() {
            return parse(KEEP_AS.key(), text(KEEP_AS), "one of " + names(KeepAs.values()),
                    text -> constant(KeepAs.class, text));
        }

        Map<Integer, Reaction> codes() {
            return byCode("codes.", "one of " + names(Reaction.values()), Given::reaction);
        }

        Map<Integer, Duration> delays() {
            var delays = new HashMap<>(Map.of(SmsapiErrorCode.TOO_MANY_ATTEMPTS_TO_NUMBER.code(), Duration.ofMinutes(1)));
            delays.putAll(byCode("delays.", "a time such as 60s", Given::time));
            return delays;
        }

        Map<ErrorCategory, Reaction> categories() {
            var categories = new HashMap<ErrorCategory, Reaction>();
            given("categories.").forEach((name, value) -> categories.put(
                    parse("categories." + name, value, "named by one of " + names(ErrorCategory.values()),
                            any -> constant(ErrorCategory.class, name)),
                    parse("categories." + name, value, "one of " + names(Reaction.values()), Given::reaction)));
            return categories;
        }

        private <V> Map<Integer, V> byCode(String group, String allowed, Parser<V> parser) {
            var values = new HashMap<Integer, V>();
            given(group).forEach((name, value) -> values.put(
                    parse(group + name, value, "named by a code of SMSAPI, as " + group + "57", any -> SmsapiErrorCode
                            .of(Integer.parseInt(name)).orElseThrow(IllegalArgumentException::new).code()),
                    parse(group + name, value, allowed, parser)));
            return values;
        }

        private Map<String, String> given(String group) {
            var prefix = PREFIX + group;
            return context.getPropertiesComponent().loadProperties(name -> name.startsWith(prefix)).entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().toString().substring(prefix.length()),
                            entry -> entry.getValue().toString()));
        }

        private interface Parser<V> {
            V parse(String text);
        }

        private static <V> V parse(String name, String text, String allowed, Parser<V> parser) {
            try {
                return parser.parse(text);
            } catch (IllegalArgumentException unfit) {
                throw new IllegalArgumentException(
                        PREFIX + name + "=" + text + " is not allowed; it must be " + allowed + near(text, allowed), unfit);
            }
        }

        private static String near(String text, String allowed) {
            return NearestName.to(text, List.of(allowed.replaceFirst("^one of ", "").split(", ")))
                    .map(name -> "; is " + name + " meant?").orElse("");
        }

        private static Duration time(String text) {
            if (!TIME.matcher(text).matches()) {
                throw new IllegalArgumentException("no time");
            }
            return Duration.ofMillis(TimeUtils.toMilliSeconds(text));
        }

        private static boolean truth(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither");
            };
        }

        private static Reaction reaction(String text) {
            return constant(Reaction.class, text);
        }

        /** A constant in any usual spelling: {@code deadLetter}, {@code dead-letter}, {@code DEAD_LETTER}. */
        private static <C extends Enum<C>> C constant(Class<C> type, String text) {
            var plain = text.replaceAll("[-_ ]", "");
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().replace("_", "").equalsIgnoreCase(plain)).findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }

        private static String names(Enum<?>[] constants) {
            return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
        }
    }
}
