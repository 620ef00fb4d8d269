// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Map;

import io.github.camelsmsapi.report.IncomingSms;

/** Reads an incoming message (wire reference, section 16.2). */
final class IncomingSmsReader {

    private IncomingSmsReader() {
    }

    /**
     * @throws IllegalArgumentException when it has no sender or no text; an empty text is one
     */
    static IncomingSms read(Map<String, String> parameters) {
        var fields = new Fields(parameters);
        var from = fields.required("sms_from");
        var text = fields.letter("sms_text").orElseThrow(() -> new IllegalArgumentException("there is no sms_text"));
        return new IncomingSms(
                from, fields.text("sms_to").orElse(null), text, fields.time("sms_date").orElse(null),
                fields.text("MsgId").orElse(null), fields.text("username").orElse(null),
                fields.rest());
    }
}
