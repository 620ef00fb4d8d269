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
package io.github.camelsmsapi.simulator.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a date, or a date with a time and perhaps an offset, as REST requests have them. */
public final class WebDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd['T'HH:mm[:ss][.SSS][XXX][XX][X]]");

    private WebDate() {
    }

    /** The moment, a date alone meaning its beginning in UTC; empty when the text is neither. */
    public static Optional<Instant> read(String text) {
        try {
            var read = FORM.parseBest(
                    text.trim().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime time) {
                return Optional.of(time.toInstant());
            }
            return Optional.of(read instanceof LocalDateTime time
                    ? time.toInstant(ZoneOffset.UTC) : LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
