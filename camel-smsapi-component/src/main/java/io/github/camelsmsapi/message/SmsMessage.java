// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Masked;

/**
 * A text message as the body of an exchange. What it leaves open comes from the endpoint's options.
 *
 * <pre>{@code
 * SmsMessage.to("48500100200").text("Your parcel is on its way").idx("order-17").with("flash", true)
 * }</pre>
 *
 * @param options the values by option name, as in {@code smsapi:sms/send?...}: {@code to}, {@code message},
 *                {@code from}, {@code idx}, {@code date} …
 */
public record SmsMessage(Map<String, Object> options) {

    public SmsMessage {
        var set = new HashMap<>(options);
        set.values().removeIf(Objects::isNull);
        options = Map.copyOf(set);
    }

    /**
     * A message to one or several numbers; {@code +}, spaces and dashes in them are ignored. Null is an empty one, and
     * a message to nothing else is refused.
     */
    public static SmsMessage to(String... numbers) {
        return new SmsMessage(Map.of("to", Stream.of(numbers).map(number -> Objects.requireNonNullElse(number, "")).toList()));
    }

    /** A message to the members of a contact group. */
    public static SmsMessage toGroup(String name) {
        return new SmsMessage(Map.of("group", Objects.requireNonNullElse(name, "")));
    }

    public SmsMessage text(String text) {
        return with("message", text);
    }

    /** The sender name: one of the account's own, {@code 2way} or {@code eco}. */
    public SmsMessage from(String sender) {
        return with("from", sender);
    }

    /**
     * The caller's own id, under which a repetition is noticed; at most 255 characters, without {@code ,} and
     * {@code |}.
     */
    public SmsMessage idx(String idx) {
        return with("idx", idx);
    }

    /** Sets any other option of {@code smsapi:sms/send}; null takes it away. */
    public SmsMessage with(String option, Object value) {
        var more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new SmsMessage(more);
    }

    @Override
    public String toString() {
        return "SmsMessage[to=" + Masked.numbersIn(String.valueOf(options.get("to"))) + ", idx=" + options.get("idx") + "]";
    }
}
