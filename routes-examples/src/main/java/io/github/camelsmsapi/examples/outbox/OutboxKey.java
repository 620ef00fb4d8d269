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
package io.github.camelsmsapi.examples.outbox;

import java.util.Optional;
import java.util.regex.Pattern;

import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Body;

/** The idx under which the gateway knows the message of a row, whichever process sends it and however often. */
public final class OutboxKey {

    private static final Pattern FORM = Pattern.compile("outbox-(\\d{1,18})");

    private OutboxKey() {
    }

    public static String of(long id) {
        return "outbox-" + id;
    }

    /** The row's id, or empty for a message that is none of the outbox's. */
    public static Optional<Long> read(String idx) {
        var form = FORM.matcher(idx);
        return form.matches() ? Optional.of(Long.valueOf(form.group(1))) : Optional.empty();
    }

    /** The id of the row that a report is about, or null if it is about none. */
    public static Long idOf(@Body DeliveryReport report) {
        return report.idx().flatMap(OutboxKey::read).orElse(null);
    }
}
