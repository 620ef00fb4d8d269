// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.RefusedRecipients;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;

/**
 * Reads the answer to a message. Recipients that SMSAPI leaves out without a word are found by comparing its list with
 * the request (wire reference, sections 2.3 and 2.5).
 */
final class SendResponse {

    /** More than any price has; what has more cannot be counted with, and is taken as missing. */
    private static final int DIGITS_MAX = 30;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private SendResponse() {
    }

    static SendResult read(SendRequest request, JsonNode answer) {
        var list = answer.path("list");
        if (!list.isArray()) {
            throw new SmsapiUnreadableResponseException(200, "it has no list of messages", null, request.isRepeatable());
        }
        if (list.isEmpty() && !request.isTest()) {
            throw new SmsapiUnreadableResponseException(200, "its list of messages is empty", null, request.isRepeatable());
        }
        var messages = new ArrayList<SentMessage>();
        var answered = new HashSet<String>();
        for (var item : list) {
            messages.add(message(item));
            answered.add(item.path("number").asText());
            answered.add(item.path("submitted_number").asText());
        }
        var refused = new ArrayList<>(RefusedRecipients.in(answer));
        refused.forEach(named -> answered.add(named.number()));
        if (!request.isTest() && !answered.containsAll(request.recipients())) {
            request.recipients().stream().distinct()
                    // an answer without submitted_number has a national number with its prefix only
                    .filter(number -> answered.stream().noneMatch(known -> known.endsWith(number)))
                    .forEach(number -> refused.add(
                            new RefusedRecipient(number, null, "left out by SMSAPI without a reason")));
        }
        var fallbacks = new ArrayList<SentMessage>();
        answer.path("fallbacks").path("vms").path("list").forEach(item -> fallbacks.add(message(item)));
        return new SendResult(messages, refused, fallbacks);
    }

    private static SentMessage message(JsonNode item) {
        return new SentMessage(
                text(item, "id"), item.path("number").asText(),
                item.path("submitted_number").asText(item.path("number").asText()), text(item, "idx"), text(item, "status"),
                decimal(item.path("points")), whole(item.path("parts")),
                time(item.path("date_sent")));
    }

    private static String text(JsonNode item, String field) {
        var text = item.path(field).asText("");
        return text.isEmpty() ? null : text;
    }

    private static Instant time(JsonNode date) {
        if (date.isInt() && date.intValue() >= 0) {
            return Instant.ofEpochSecond(date.intValue());
        }
        var seconds = date.asText();
        return SECONDS.matcher(seconds).matches() ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
    }

    private static int whole(JsonNode value) {
        return value.isNumber() && !value.canConvertToInt() ? 0 : value.asInt();
    }

    private static BigDecimal decimal(JsonNode value) {
        try {
            var points = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText("0"));
            return points.precision() > DIGITS_MAX || Math.abs((long) points.scale()) > DIGITS_MAX ? BigDecimal.ZERO : points;
        } catch (NumberFormatException unusual) {
            return BigDecimal.ZERO;
        }
    }
}
