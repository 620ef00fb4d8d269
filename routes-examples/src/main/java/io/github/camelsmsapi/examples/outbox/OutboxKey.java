// SPDX-License-Identifier: Apache-2.0
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

    /** The row's id, or empty for a message that does not belong to the outbox. */
    public static Optional<Long> read(String idx) {
        var form = FORM.matcher(idx);
        return form.matches() ? Optional.of(Long.valueOf(form.group(1))) : Optional.empty();
    }

    /** The id of the row that a report is about, or null if it is about none. */
    public static Long idOf(@Body DeliveryReport report) {
        return report.idx() == null ? null : read(report.idx()).orElse(null);
    }
}
