// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

/**
 * The properties {@code smsapi.policy.*}, as {@code src/docs/policies.md} shows them. Groups, which have a property for
 * each code or category, end with a dot.
 */
enum PolicyProperty {

    ENABLED("enabled", "true or false", "false", "true",
            "Switches the policies on. A route uses them by routeConfigurationId smsapi-error-policies"),
    DEAD_LETTER_URI("deadLetterUri", "endpoint", "", "jms:sms.dead",
                    "Gets messages that are given up. Without it the exchange fails with the exception, and the route's"
                                                                     + " consumer decides"),
    UNKNOWN_URI("unknownUri", "endpoint", "", "jms:sms.unknown",
                "Gets messages that are given up and may have been sent. Default: deadLetterUri"),
    PARK_URI("parkUri", "endpoint", "", "file:parked",
             "Gets messages that wait for credit, discount codes or a login. Without it they are given up. The route"
                                                       + " templates smsapi-parked-messages and smsapi-replay send them again"),
    ALERT_URI("alertUri", "endpoint", "", "slack:#ops",
              "Gets one line for a person: code, reason, route, outcome and idx, without text and number. Default:"
                                                        + " no alert"),
    KEEP_AS("keepAs", "original or json", "original", "json",
            "Form in which messages are kept: original, as they came into the route, or json, a document that"
                                                              + " smsapi-replay sends again"),
    ALERT_WINDOW("alertWindow", "time", "5m", "15m",
                 "Time in which an alert for the same cause and account is sent only once"),
    PAUSE_ON_ALERT("pauseOnAlert", "true or false", "true", "false",
                   "Suspends the route on an alert. With false each refused message is given up, and the next one is"
                                                                     + " tried"),
    RESUME_INTERVAL("resumeInterval", "time", "1m", "30s",
                    "Time between two checks whether a suspended route can be resumed; also the Retry-After of an HTTP"
                                                           + " caller"),
    MAXIMUM_REDELIVERIES("maximumRedeliveries", "number", "6", "10",
                         "Number of retries. 0: no retry and no waiting, because the source repeats. -1: without end"),
    REDELIVERY_DELAY("redeliveryDelay", "time", "1s", "500ms", "Delay before the first retry"),
    BACK_OFF_MULTIPLIER("backOffMultiplier", "number", "2", "1.5",
                        "Factor by which each delay is longer than the one before"),
    MAXIMUM_REDELIVERY_DELAY("maximumRedeliveryDelay", "time", "60s", "10m", "Longest delay between two retries"),
    JITTER_PERCENT("jitterPercent", "number", "20", "0",
                   "Random part of each delay in per cent, so that messages that failed together are not retried"
                                                         + " together"),
    WAIT_DELAY("waitDelay", "time", "5s", "30s", "Delay before the first retry of the reaction wait"),
    IDX_MEMORY("idxMemory", "time", "23h", "12h",
               "Time after its first attempt in which a message with the outcome UNKNOWN may be retried. SMSAPI"
                                                  + " remembers an idx for 24 hours; a longer time risks a second SMS"),
    CODES("codes.", "reaction", "", "park", "Reaction to one code of SMSAPI, whatever its category", "57"),
    CATEGORIES("categories.", "reaction", "", "alert",
               "Reaction to a category of failures, where no property names the code", "network"),
    DELAYS("delays.", "time", "52: 1m", "60s", "Delay before each retry after one code", "52");

    private static final String PREFIX = "smsapi.policy.";

    private final String key;
    private final String type;
    private final String byDefault;
    private final String example;
    private final String meaning;
    private final String member;

    PolicyProperty(String key, String type, String byDefault, String example, String meaning) {
        this(key, type, byDefault, example, meaning, "");
    }

    PolicyProperty(String key, String type, String byDefault, String example, String meaning, String member) {
        this.key = key;
        this.type = type;
        this.byDefault = byDefault;
        this.example = example;
        this.meaning = meaning;
        this.member = member;
    }

    /** The name below {@code smsapi.policy}; that of a group without its dot. */
    String key() {
        return isGroup() ? key.substring(0, key.length() - 1) : key;
    }

    /** Whether there is one for each code or category. */
    boolean isGroup() {
        return key.endsWith(".");
    }

    /** What a value is. */
    String type() {
        return type;
    }

    /** The value where none is set; empty for none. */
    String byDefault() {
        return byDefault;
    }

    /** A line of a properties file. */
    String example() {
        return PREFIX + key + member + " = " + example;
    }

    /** What it does, without an end of the sentence. */
    String meaning() {
        return meaning;
    }
}
