// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsapiResult;
import org.apache.camel.Converter;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.spi.TypeConverterRegistry;

/**
 * Converts results, and lists of them, to JSON (a String, bytes, an InputStream) and to a Map, so that a route that
 * ends with one has a body to answer. What an exception may lack, as in {@code ${exception.idx}}, is converted as what
 * it holds.
 */
@Converter(generateLoader = true)
final class SmsapiResultConverter {

    private static final ObjectMapper MAPPER
            = Json.MAPPER.copy().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                    .registerModule(new SimpleModule().addSerializer(SmsapiException.class, new Failure())
                            .addSerializer(BulkResult.class, new Bulk()));

    private SmsapiResultConverter() {
    }

    /** Converts; null for what is no result, or another type, which other converters know. */
    @Converter(fallback = true)
    public static <T> T convert(Class<T> type, Exchange exchange, Object value, TypeConverterRegistry registry) {
        if (value instanceof Optional<?> field && !type.isInstance(value)) {
            return field.map(content -> type.isInstance(content)
                    ? type.cast(content)
                    : exchange == null ? null : exchange.getContext().getTypeConverter().tryConvertTo(type, exchange, content))
                    .orElseGet(() -> type == String.class ? type.cast("") : null);
        }
        return isResult(value) ? to(type, value) : null;
    }

    private static boolean isResult(Object value) {
        return value instanceof SmsapiResult
                || value instanceof Collection<?> several && !several.isEmpty()
                        && several.stream().allMatch(SmsapiResult.class::isInstance);
    }

    private static <T> T to(Class<T> type, Object value) {
        try {
            if (type == String.class) {
                return type.cast(MAPPER.writeValueAsString(value));
            }
            if (type == byte[].class) {
                return type.cast(MAPPER.writeValueAsBytes(value));
            }
            if (type == InputStream.class) {
                return type.cast(new ByteArrayInputStream(MAPPER.writeValueAsBytes(value)));
            }
            return type == Map.class && value instanceof SmsapiResult ? type.cast(MAPPER.convertValue(value, Map.class)) : null;
        } catch (JsonProcessingException impossible) {
            throw new TypeConversionException(Optional.empty(), type, impossible);
        }
    }

    /** A failure in JSON: why, and what became of the message. */
    private static final class Failure extends JsonSerializer<SmsapiException> {

        @Override
        public void serialize(SmsapiException failure, JsonGenerator json, SerializerProvider all) throws IOException {
            json.writeStartObject();
            json.writeStringField("reason", failure.getReason());
            json.writeStringField("outcome", failure.getOutcome().name());
            json.writeStringField("message", failure.getMessage());
            json.writeEndObject();
        }
    }

    private static final class Bulk extends JsonSerializer<BulkResult> {

        @Override
        public void serialize(BulkResult result, JsonGenerator json, SerializerProvider all) throws IOException {
            json.writeStartObject();
            json.writeNumberField("accepted", result.accepted());
            json.writeNumberField("refused", result.refused());
            json.writeNumberField("unknown", result.unknown());
            json.writeNumberField("points", result.points());
            json.writeNumberField("parts", result.parts());
            json.writeArrayFieldStart("results");
            for (var one : result) {
                all.defaultSerializeValue(one, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
