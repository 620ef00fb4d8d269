// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

/**
 * The properties {@code smsapi.policy.*}, as {@code src/docs/policies.md} shows them. Groups, which have a property for
 * each code or category, end with a dot.
 */
enum PolicyProperty {

    ENABLED("enabled", "true or false", "false", "true",
            "Switches the policies on. A route asks for them by routeConfigurationId smsapi-error-policies"),
    DEAD_LETTER_URI("deadLetterUri", "endpoint", "", "jms:sms.dead",
                    "Gets the messages that are given up. Without it the exchange fails with the exception, and the route's"
                                                                     + " consumer decides"),
    UNKNOWN_URI("unknownUri", "endpoint", "", "jms:sms.unknown",
                "Gets the messages that are given up and may have been sent. By default they go to deadLetterUri"),
    PARK_URI("parkUri", "endpoint", "", "file:parked",
             "Gets the messages that wait for credit, discount codes or a login. Without it they are given up. The route"
                                                       + " templates smsapi-parked-messages and smsapi-replay send them again"),
    ALERT_URI("alertUri", "endpoint", "", "slack:#ops",
              "Gets one line for a person: code, reason, route, outcome and idx, and neither text nor number. By default nobody"
                                                        + " is told"),
    KEEP_AS("keepAs", "original or json", "original", "json",
            "The form in which messages are kept: as they came into the route, or as a JSON document that smsapi-replay sends"
                                                              + " again"),
    ALERT_WINDOW("alertWindow", "time", "5m", "15m", "How long an alert for the same cause and account is not raised again"),
    PAUSE_ON_ALERT("pauseOnAlert", "true or false", "true", "false",
                   "Whether an alert suspends the route that the message came by. With false each refused message is given up,"
                                                                     + " and the next one is tried"),
    RESUME_INTERVAL("resumeInterval", "time", "1m", "30s",
                    "How often the account of a suspended route is asked whether the route can be resumed; also the Retry-After"
                                                           + " of a caller by HTTP"),
    MAXIMUM_REDELIVERIES("maximumRedeliveries", "number", "6", "10",
                         "How often a step is tried again. 0: the source repeats, nothing is repeated or held here. -1: without"
                                                                     + " end"),
    REDELIVERY_DELAY("redeliveryDelay", "time", "1s", "500ms", "The delay before the first repetition"),
    BACK_OFF_MULTIPLIER("backOffMultiplier", "number", "2", "1.5",
                        "By what factor each delay is longer than the one before"),
    MAXIMUM_REDELIVERY_DELAY("maximumRedeliveryDelay", "time", "60s", "10m", "The longest delay between two repetitions"),
    JITTER_PERCENT("jitterPercent", "number", "20", "0",
                   "By how many per cent each delay varies, so that messages that failed together do not come back together"),
    WAIT_DELAY("waitDelay", "time", "5s", "30s", "The delay before the first repetition by the reaction wait"),
    IDX_MEMORY("idxMemory", "time", "23h", "12h",
               "How long after its first attempt a message with the outcome UNKNOWN is repeated. SMSAPI remembers an idx for 24"
                                                  + " hours; a longer time risks a second SMS"),
    CODES("codes.", "reaction", "", "park",
          "The reaction to one code of SMSAPI, whatever its category", "57"),
    CATEGORIES("categories.", "reaction", "", "alert",
               "The reaction to a category of failures, where no property names the code", "network"),
    DELAYS("delays.", "time", "52: 1m", "60s", "The delay before each repetition after one code", "52");

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
