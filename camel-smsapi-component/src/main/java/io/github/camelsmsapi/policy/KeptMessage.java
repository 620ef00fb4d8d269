// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * A message that could not be sent, with what is needed to send it again as it was: a JSON document that fits into a
 * file, a queue or a table. It holds the text and the recipient, and neither tokens nor passwords.
 *
 * @param version      of this form; 1
 * @param operation    that sends it, as {@code sms/send}; null when the message was refused before it could be read
 * @param message      what was to be sent, by SMSAPI's parameter names, with {@code to} and {@code idx}; a file is
 *                     base64; null when the message was refused before it could be read
 * @param idx          the idx it was sent under; null when it had none
 * @param code         the error code, or the kind of fault
 * @param category     of the failure
 * @param reason       the failure in words
 * @param outcome      what is known of the message after all attempts
 * @param attempts     how often it was tried
 * @param firstAttempt when it was tried first; null when it was not
 * @param failedAt     when it was given up or parked
 * @param route        the route that sent it
 * @param original     the message as it came into that route
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptMessage(
        int version, String operation, Map<String, String> message, String idx, String code, String category, String reason,
        Outcome outcome, int attempts, Instant firstAttempt, Instant failedAt, String route, Original original) {

    /** The exchange property that holds the document which is sent again, so that it is not wrapped into another. */
    public static final String REPLAYED = "CamelSmsapiReplayed";

    /** The parameter that holds a file, as base64. */
    public static final String FILE = "file";

    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A message as it came into a route.
     *
     * @param body       its body as text; null when it is missing or no text
     * @param bodyBase64 its body when that is bytes
     * @param bodyType   the class of the body
     * @param headers    its simple headers; those that look like secrets are left out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Original(String body, String bodyBase64, String bodyType, Map<String, String> headers) {

        private static final Pattern SECRET = Pattern.compile("(?i).*(authorization|cookie|password|token|secret|apikey).*");

        static Original of(Exchange exchange, Message message) {
            var body = message.getBody();
            var headers = new TreeMap<String, String>();
            message.getHeaders().forEach((name, value) -> {
                if (isSimple(value) && !SECRET.matcher(name).matches()) {
                    headers.put(name, value.toString());
                }
            });
            if (body == null) {
                return new Original(null, null, null, headers);
            }
            var type = body.getClass().getName();
            if (body instanceof byte[] bytes) {
                return new Original(null, Base64.getEncoder().encodeToString(bytes), type, headers);
            }
            var text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, body);
            return new Original(text, null, type, headers);
        }

        private static boolean isSimple(Object value) {
            return value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
        }
    }

    /** The document of a failed exchange, whose message is the one that came into the route. */
    static KeptMessage of(Exchange exchange, SmsapiException failure, Instant now) {
        var failed = failure.getFailedMessage().filter(message -> !message.values().isEmpty());
        var kept = new KeptMessage(
                VERSION, failed.map(FailedMessage::operation).orElse(null), failed.map(KeptMessage::values).orElse(null),
                failure.getIdx().orElse(null), failure.getReason(), failure.getCategory().name(), failure.getMessage(),
                failure.getOutcome(), failure.getAttempts(), failed.map(FailedMessage::firstAttempt).orElse(null), now,
                exchange.getFromRouteId(), null);
        var replayed = exchange.getProperty(REPLAYED, KeptMessage.class);
        return replayed == null ? kept.with(Original.of(exchange, exchange.getMessage())) : kept.after(replayed);
    }

    private KeptMessage with(Original other) {
        return new KeptMessage(
                version, operation, message, idx, code, category, reason, outcome, attempts, firstAttempt, failedAt, route,
                other);
    }

    /** The document of a message that failed again: its first attempt and its doubts are those of the earlier one. */
    private KeptMessage after(KeptMessage earlier) {
        var doubtful = earlier.outcome == Outcome.UNKNOWN ? Outcome.UNKNOWN : outcome;
        return new KeptMessage(
                version, earlier.operation, earlier.message, earlier.idx, code, category, reason, doubtful,
                earlier.attempts + attempts, earlier.firstAttempt == null ? firstAttempt : earlier.firstAttempt, failedAt,
                earlier.route, earlier.original);
    }

    private static Map<String, String> values(FailedMessage failed) {
        var values = new LinkedHashMap<String, String>();
        failed.values().forEach((name, value) -> values.put(
                name, value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString()));
        return values;
    }

    /** The values of the message as a body that the operation reads; empty when they are not known. */
    public Optional<Map<String, Object>> body() {
        return Optional.ofNullable(message).map(values -> {
            var body = new LinkedHashMap<String, Object>(values);
            if (operation.startsWith("vms") && !isUrl(values.get(FILE))) {
                body.computeIfPresent(FILE, (name, content) -> Base64.getDecoder().decode(content.toString()));
            }
            return body;
        });
    }

    private static boolean isUrl(String file) {
        return file != null && file.contains("://");
    }

    /** Whether one of its recipients has these digits. */
    public boolean isTo(String recipient) {
        return message != null && Arrays.asList(message.getOrDefault("to", "").split(",")).contains(recipient);
    }

    /** The document as JSON. */
    public String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that could not be sent cannot be written", impossible);
        }
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException when the text is not such a document
     */
    public static KeptMessage read(String json) {
        try {
            var kept = MAPPER.readValue(json == null ? "" : json, KeptMessage.class);
            if (kept.version == VERSION && kept.failedAt != null) {
                return kept;
            }
        } catch (JsonProcessingException none) {
            // its own words would quote the text
        }
        throw new IllegalArgumentException("The body is no message that smsapi.policy.keepAs=json has kept (version 1)");
    }

    /** The message without its content, which does not belong into a log. */
    @Override
    public String toString() {
        return "KeptMessage[" + operation + ", idx=" + idx + ", code=" + code + ", outcome=" + outcome + "]";
    }
}
