// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How the JSON of SMSAPI is read and written: unknown fields never break a call, and a number may come as a text. What
 * cannot be read as the type of its field is taken as missing.
 */
public final class Json {

    /** Shared by the whole component; not to be reconfigured. */
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addHandler(new LenientReading())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final ObjectReader ANSWERS = MAPPER.reader(new PlausibleNumbers());

    private Json() {
    }

    /** Parses a text; empty when it is not JSON. The message of the parser is dropped, because it quotes the text. */
    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    /**
     * Reads an answer. A number that is absurdly large or small is taken as missing: to count with it would never end.
     */
    static JsonNode read(byte[] body) throws IOException {
        return ANSWERS.readTree(body);
    }

    private static final class PlausibleNumbers extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;
        private static final int DIGITS_MAX = 100;

        @Override
        public ValueNode numberNode(BigDecimal value) {
            return Math.abs((long) value.scale()) + value.precision() > DIGITS_MAX ? nullNode() : super.numberNode(value);
        }
    }

    static byte[] write(JsonNode content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
