/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.apache.camel.Message;
import org.apache.camel.StreamCache;

/**
 * Makes streams in a message readable more than once: a redelivery would otherwise find them at their end, and send
 * nothing.
 */
final class RepeatableContent {

    private static final String FILE_HEADER = SmsapiConstants.FILE;

    private RepeatableContent() {
    }

    /** Replaces streams by what they hold; one that Camel has cached is only set back to its start. */
    static void keep(Message message) {
        var body = message.getBody();
        var kept = kept(body);
        if (kept != body) {
            message.setBody(kept);
        }
        var file = message.getHeader(FILE_HEADER);
        if (file instanceof InputStream) {
            message.setHeader(FILE_HEADER, kept(file));
        }
    }

    private static Object kept(Object content) {
        try {
            if (content instanceof StreamCache cached) {
                cached.reset();
                return cached;
            }
            if (content instanceof InputStream stream) {
                try (stream) {
                    return stream.readAllBytes();
                }
            }
            if (content instanceof Reader reader) {
                var text = new StringWriter();
                try (reader) {
                    reader.transferTo(text);
                }
                return text.toString();
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException("the stream in the body cannot be read", failure);
        }
    }
}
