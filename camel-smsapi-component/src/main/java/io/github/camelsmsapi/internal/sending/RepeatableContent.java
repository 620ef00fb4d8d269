// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import io.github.camelsmsapi.internal.operation.HeaderParameters;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/**
 * Reads a stream in an exchange once and keeps what it held. Camel puts the message of the first attempt back before a
 * redelivery, with a stream that is at its end by then; the exchange's properties stay.
 */
final class RepeatableContent {

    private static final String BODY = "CamelSmsapiReadBody";
    private static final String READ = "Read";

    private RepeatableContent() {
    }

    private record Read(Object stream, Object content) {
    }

    /** Replaces streams by what they hold; one that Camel has cached is only set back to its start. */
    static void keep(Exchange exchange, HeaderParameters headers) {
        var message = exchange.getMessage();
        var body = message.getBody();
        var content = content(exchange, BODY, body);
        if (content != body) {
            message.setBody(content);
        }
        message.getHeaders().replaceAll((name, value) -> isStream(value) && headers.of(name).isPresent()
                ? content(exchange, name + READ, value)
                : value);
    }

    private static boolean isStream(Object value) {
        return value instanceof StreamCache || value instanceof InputStream || value instanceof Reader;
    }

    private static Object content(Exchange exchange, String property, Object stream) {
        if (stream instanceof StreamCache cached) {
            cached.reset();
            return cached;
        }
        if (!isStream(stream)) {
            return stream;
        }
        var earlier = exchange.getProperty(property, Read.class);
        if (earlier != null && earlier.stream() == stream) {
            return earlier.content();
        }
        var content = read(stream);
        exchange.setProperty(property, new Read(stream, content));
        return content;
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
