// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import io.github.camelsmsapi.internal.operation.HeaderParameters;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/**
 * Reads a stream once and keeps what it held for as long as the stream is there. Camel puts the message of the first
 * attempt back before a redelivery, with a stream that is at its end by then.
 */
final class RepeatableContent {

    private static final Map<Object, Object> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private RepeatableContent() {
    }

    /** Replaces the streams in an exchange by what they hold, for the steps that come after. */
    static void keep(Exchange exchange, HeaderParameters headers) {
        var message = exchange.getMessage();
        var body = message.getBody();
        var content = of(body);
        if (content != body) {
            message.setBody(content);
        }
        message.getHeaders().replaceAll((name, value) -> isStream(value) && headers.of(name).isPresent() ? of(value) : value);
    }

    /** Returns what a stream holds; one that Camel has cached, at its start; and anything else as it is. */
    static Object of(Object value) {
        if (value instanceof StreamCache cached) {
            cached.reset();
            return cached;
        }
        if (!isStream(value)) {
            return value;
        }
        synchronized (value) {
            var known = READ.get(value);
            var content = known == null ? read(value) : known;
            READ.put(value, content);
            return content;
        }
    }

    private static boolean isStream(Object value) {
        return value instanceof StreamCache || value instanceof InputStream || value instanceof Reader;
    }

    private static Object read(Object stream) {
        try {
            if (stream instanceof InputStream bytes) {
                try (bytes) {
                    return bytes.readAllBytes();
                }
            }
            var text = new StringWriter();
            try (var characters = (Reader) stream) {
                characters.transferTo(text);
            }
            return text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException("the stream in the exchange cannot be read", failure);
        }
    }
}
