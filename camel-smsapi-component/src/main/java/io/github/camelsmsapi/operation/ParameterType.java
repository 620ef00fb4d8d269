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
package io.github.camelsmsapi.operation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a value is written on the wire (wire reference, sections 1.3 and 2.1). */
public enum ParameterType {

    /** As it is. */
    TEXT {
        @Override
        String toWire(Object value) {
            return value.toString();
        }
    },

    /** {@code 1} or {@code 0}. */
    FLAG {
        @Override
        String toWire(Object value) {
            return switch (value.toString().toLowerCase(Locale.ROOT)) {
                case "true", "1" -> "1";
                case "false", "0" -> "0";
                // to guess would be to send in earnest what was meant as a test
                default -> throw new IllegalArgumentException("neither true nor false (nor 1 or 0)");
            };
        }
    },

    /** UNIX seconds from any point in time; a text goes as it is, and SMSAPI reads ISO 8601 too. */
    DATE {
        @Override
        String toWire(Object value) {
            if (value instanceof Instant at) {
                return Long.toString(at.getEpochSecond());
            }
            if (value instanceof ZonedDateTime at) {
                return Long.toString(at.toEpochSecond());
            }
            if (value instanceof OffsetDateTime at) {
                return Long.toString(at.toEpochSecond());
            }
            return value instanceof Date at ? Long.toString(at.toInstant().getEpochSecond()) : value.toString();
        }
    },

    /** Ids separated by commas. */
    IDS {
        @Override
        String toWire(Object value) {
            return joined(value, ",");
        }
    },

    /** One value for each recipient, separated by {@code |}. */
    PER_RECIPIENT {
        @Override
        String toWire(Object value) {
            return joined(value, "|");
        }
    };

    /**
     * @throws IllegalArgumentException saying what the value is, when it cannot be written
     */
    abstract String toWire(Object value);

    private static String joined(Object value, String separator) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(separator))
                : value.toString();
    }
}
