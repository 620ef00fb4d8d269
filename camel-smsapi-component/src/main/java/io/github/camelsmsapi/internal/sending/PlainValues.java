// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.datatype.XMLGregorianCalendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.internal.message.Invisible;
import io.github.camelsmsapi.internal.message.PlainText;
import io.github.camelsmsapi.internal.message.UnreadableValueException;
import org.apache.camel.Exchange;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.ExchangeHelper;

/**
 * Makes plain values of those in an exchange: texts, numbers, dates, flags, and collections and maps of them. JSON
 * nodes are what they hold; bytes, streams and whatever else Camel has a converter for are their text.
 */
final class PlainValues {

    private static final char UNDECODABLE = '\ufffd';
    private static final char NUL = 0; // of UTF-16 that is read as something else
    private static final String CAMELS_FALLBACK = "org.apache.camel.impl.converter.ToStringTypeConverter";

    private PlainValues() {
    }

    /**
     * Returns the plain value, or null when the value is missing.
     *
     * @throws UnreadableValueException for an object without a converter, and for bytes that are not in the exchange's
     *                                  charset
     */
    static Object of(Exchange exchange, Object given) {
        var value = RepeatableContent.of(given);
        if (value instanceof Optional<?> perhaps) {
            return of(exchange, perhaps.orElse(null));
        }
        if (value instanceof JsonNode json) {
            return ofJson(exchange, json);
        }
        if (value instanceof CharSequence text) {
            return Invisible.withoutByteOrderMark(text.toString());
        }
        if (value == null || value instanceof Upload || isDate(value)
                || PlainText.of(value).isPresent() || value instanceof Number) {
            return value;
        }
        if (value instanceof Object[] several && BulkSender.isArrayOfSeveral(value)) {
            return each(exchange, Arrays.asList(several));
        }
        if (value instanceof Collection<?> several) {
            return each(exchange, several);
        }
        return value instanceof Map<?, ?> named ? named(exchange, named) : text(exchange, value);
    }

    private static boolean isDate(Object value) {
        return value instanceof Date || value instanceof Calendar || value instanceof FileTime
                || value instanceof XMLGregorianCalendar;
    }

    /** Returns whether the value is missing or empty, and so sets nothing. */
    static boolean isUnset(Object value) {
        return value == null || value instanceof String text && (text.isEmpty() || Invisible.removed(text).isBlank())
                || value instanceof Collection<?> several && several.isEmpty();
    }

    private static Object ofJson(Exchange exchange, JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> of(exchange, json.textValue());
            case NUMBER -> json.numberValue();
            case BOOLEAN -> json.booleanValue();
            case BINARY -> of(exchange, ((BinaryNode) json).binaryValue());
            case POJO -> of(exchange, ((POJONode) json).getPojo());
            case ARRAY -> {
                var items = new ArrayList<Object>();
                json.forEach(items::add);
                yield each(exchange, items);
            }
            case OBJECT -> Json.MAPPER.convertValue(json, Map.class);
            case NULL, MISSING -> null;
        };
    }

    private static List<Object> each(Exchange exchange, Collection<?> several) {
        var plain = new ArrayList<Object>(several.size());
        several.forEach(one -> plain.add(Optional.ofNullable(of(exchange, one)).orElse("")));
        return plain;
    }

    private static Map<String, Object> named(Exchange exchange, Map<?, ?> named) {
        var plain = new LinkedHashMap<String, Object>();
        named.forEach((name, value) -> plain.put(String.valueOf(name), of(exchange, value)));
        return plain;
    }

    private static String text(Exchange exchange, Object value) {
        if (value instanceof byte[] bytes) {
            return decoded(exchange, ByteBuffer.wrap(bytes));
        }
        if (value instanceof ByteBuffer bytes) {
            return decoded(exchange, bytes.duplicate());
        }
        if (value instanceof InputStream || isReadable(value)) {
            return decoded(exchange, ByteBuffer.wrap(content(value)));
        }
        var text = value instanceof char[] characters
                ? String.valueOf(characters)
                : exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, value);
        if (text == null || isOnlyPrinted(exchange, value, text)) {
            throw unreadable("a value of the type " + value.getClass().getName() + ", which Camel cannot convert to a text");
        }
        if (value instanceof WrappedFile && (text.indexOf(UNDECODABLE) >= 0 || text.indexOf(NUL) >= 0)) {
            throw unreadable("a file in another charset than said; set the option charset of the file endpoint");
        }
        return Invisible.withoutByteOrderMark(text);
    }

    private static boolean isReadable(Object value) {
        return value instanceof File file && file.isFile() || value instanceof Path path && Files.isRegularFile(path);
    }

    private static byte[] content(Object source) {
        try {
            return source instanceof InputStream stream
                    ? stream.readAllBytes()
                    : Files.readAllBytes(source instanceof File file ? file.toPath() : (Path) source);
        } catch (IOException failure) {
            throw new UncheckedIOException("a stream or a file in the exchange cannot be read", failure);
        }
    }

    /** Whether the text is what the object's toString() says, to which Camel falls back where it has no converter. */
    private static boolean isOnlyPrinted(Exchange exchange, Object value, String text) {
        if (value instanceof char[] || !text.equals(value.toString())) {
            return false;
        }
        var converter = exchange.getContext().getTypeConverterRegistry().lookup(String.class, value.getClass());
        return converter == null || converter.getClass().getName().equals(CAMELS_FALLBACK);
    }

    private static String decoded(Exchange exchange, ByteBuffer bytes) {
        var charset = ExchangeHelper.getCharset(exchange);
        try {
            var text = Invisible.withoutByteOrderMark(charset.newDecoder().decode(bytes).toString());
            if (text.indexOf(NUL) >= 0) {
                throw new CharacterCodingException();
            }
            return text;
        } catch (CharacterCodingException other) {
            throw unreadable("bytes that are no text in " + charset + "; set the exchange's property or header "
                             + Exchange.CHARSET_NAME);
        }
    }

    private static UnreadableValueException unreadable(String what) {
        return new UnreadableValueException(SmsapiErrorCode.INVALID_REQUEST, what);
    }
}
