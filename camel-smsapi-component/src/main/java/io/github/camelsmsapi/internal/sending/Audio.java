// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.camelsmsapi.internal.client.Upload;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.TypeConversionException;
import org.apache.camel.WrappedFile;

/** Audio in an exchange, to be sent along with a voice message (wire reference, section 4). */
final class Audio {

    private static final String PART = "file";
    private static final String WAV = "audio/wav";

    private Audio() {
    }

    /** Whether a value is the audio itself: bytes, a stream or a file, and not a text or an address. */
    static boolean isContent(Object value) {
        return value instanceof byte[] || value instanceof InputStream || value instanceof ByteBuffer
                || value instanceof File || value instanceof Path || value instanceof WrappedFile;
    }

    static Upload of(Exchange exchange, Object content) {
        var plain = content instanceof WrappedFile<?> wrapped && wrapped.getFile() instanceof File file
                ? file
                : RepeatableContent.of(content);
        try {
            return new Upload(
                    PART, WAV, plain instanceof Path path
                            ? Files.readAllBytes(path)
                            : exchange.getContext().getTypeConverter().mandatoryConvertTo(byte[].class, exchange, plain));
        } catch (IOException failure) {
            throw new UncheckedIOException("the audio file cannot be read", failure);
        } catch (TypeConversionException | org.apache.camel.NoTypeConversionAvailableException failure) {
            throw new RuntimeCamelException("the audio cannot be read: it is a " + content.getClass().getName(), failure);
        }
    }
}
