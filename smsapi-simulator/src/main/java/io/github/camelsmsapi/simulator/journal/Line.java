// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.delivery.Notice;
import io.github.camelsmsapi.simulator.delivery.PendingReport;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;

/** The forms of the lines; {@code is} says which. */
final class Line {

    static final String MESSAGE = "message";
    static final String STATUS = "status";
    static final String IDX = "idx";
    static final String CALLBACK = "callback";
    static final String NO_CALLBACK = "no-callback";
    static final String REPORT = "report";
    static final String TAKEN = "taken";
    static final String TOTALS = "totals";
    /** What came since the last such line belongs together. */
    static final String END = "end";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private Line() {
    }

    static ObjectNode begin(String is) {
        return MAPPER.createObjectNode().put("is", is);
    }

    static byte[] write(ObjectNode line) {
        try {
            return MAPPER.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree can always be written
        }
    }

    static JsonNode read(String line) throws IOException {
        return MAPPER.readTree(line);
    }

    static ObjectNode of(BookedMessage message) {
        var line = begin(MESSAGE)
                .put("type", message.type().name()).put("id", message.id()).put("idx", message.idx())
                .put("number", message.number()).put("submitted", message.submittedNumber())
                .put("from", message.from()).put("text", message.text()).put("parts", message.parts())
                .put("points", message.points().toPlainString()).put("status", message.status().name())
                .put("booked", nanos(message.bookedAt())).put("send", nanos(message.sendAt()))
                .put("at", nanos(message.statusAt())).put("notify", message.notifyUrl())
                .put("by", message.sentBy()).put("asked", message.asked());
        message.expiresAt().ifPresent(expires -> line.put("expires", nanos(expires)));
        return line;
    }

    static BookedMessage message(JsonNode line) {
        return new BookedMessage(
                MessageType.valueOf(text(line, "type")), text(line, "id"), text(line, "idx"), text(line, "number"),
                text(line, "submitted"), text(line, "from"), text(line, "text"), line.path("parts").asInt(),
                new BigDecimal(text(line, "points")), DeliveryStatus.valueOf(text(line, "status")),
                instant(line, "booked"), instant(line, "send"), instant(line, "at"), text(line, "notify"),
                line.has("expires") ? Optional.of(instant(line, "expires")) : Optional.empty(),
                text(line, "by"), text(line, "asked"));
    }

    static ObjectNode of(Callback callback) {
        var line = begin(CALLBACK).put("id", callback.id()).put("url", callback.url()).put("type", callback.type())
                .put("version", callback.apiVersion()).put("active", callback.active());
        callback.receiver().ifPresent(receiver -> {
            line.put("receiver", receiver.type());
            receiver.number().ifPresent(number -> line.put("receiverNumber", number));
        });
        return line;
    }

    static Callback callback(JsonNode line) {
        var number = line.has("receiverNumber")
                ? Optional.of(text(line, "receiverNumber")) : Optional.<String> empty();
        return new Callback(
                text(line, "id"), text(line, "url"), text(line, "type"), line.path("version").asInt(),
                line.has("receiver")
                        ? Optional.of(new Callback.Receiver(text(line, "receiver"), number)) : Optional.empty(),
                line.path("active").asBoolean());
    }

    static ObjectNode of(PendingReport report) {
        var line = begin(REPORT).put("number", report.number()).put("url", report.url())
                .put("posted", report.report().posted());
        report.report().parameters().forEach(line.putObject("parameters")::put);
        return line;
    }

    static PendingReport report(JsonNode line) {
        var parameters = new LinkedHashMap<String, String>();
        line.path("parameters").properties().forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
        return new PendingReport(
                line.path("number").asLong(), text(line, "url"), new Notice(parameters, line.path("posted").asBoolean()));
    }

    static ObjectNode of(Totals totals) {
        return begin(TOTALS).put("points", totals.points().toPlainString())
                .put("spent", totals.spent().toPlainString()).put("ids", totals.ids())
                .put("callbacks", totals.callbacks()).put("ahead", totals.ahead().toString());
    }

    static Totals totals(JsonNode line) {
        return new Totals(
                new BigDecimal(text(line, "points")), new BigDecimal(text(line, "spent")), line.path("ids").asLong(),
                line.path("callbacks").asLong(), Duration.parse(text(line, "ahead")));
    }

    static Instant instant(JsonNode line, String name) {
        return Instant.EPOCH.plusNanos(line.path(name).asLong());
    }

    /** Nanoseconds since 1970, which are read much faster than a date. */
    static long nanos(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), NANOS_PER_SECOND), (long) instant.getNano());
    }

    static String text(JsonNode line, String name) {
        return line.path(name).asText();
    }
}
