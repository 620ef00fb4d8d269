// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.camelsmsapi.simulator.account.CatalogEntry;

/** The lines about the catalog; an entry is written as the record that it is. */
final class CatalogLine {

    /** What follows is the whole catalog. */
    static final String PANEL = "panel";
    static final String ENTRY = "panel-entry";
    static final String DISCARDED = "no-panel-entry";

    private static final Map<String, Class<?>> KINDS = Stream.of(CatalogEntry.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, ToStringSerializer.instance) // to the last zero
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                    .addSerializer(YearMonth.class, ToStringSerializer.instance)
                    .addDeserializer(YearMonth.class, new FromText<>(YearMonth.class, YearMonth::parse)))
            .build();

    private CatalogLine() {
    }

    static ObjectNode of(CatalogEntry entry) {
        return Line.begin(ENTRY).put("kind", entry.getClass().getSimpleName()).set("entry", MAPPER.valueToTree(entry));
    }

    static CatalogEntry entry(JsonNode line) {
        try {
            return (CatalogEntry) MAPPER.treeToValue(line.path("entry"), KINDS.get(Line.text(line, "kind")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> reading;

        FromText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return reading.apply(text);
        }
    }
}
