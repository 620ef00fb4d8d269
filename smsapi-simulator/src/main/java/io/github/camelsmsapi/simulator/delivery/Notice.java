// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.ByteReader;
import io.github.camelsmsapi.simulator.records.ByteWriter;
import io.github.camelsmsapi.simulator.settings.ReportFormat;

/**
 * What a callback tells: a delivery report, the result of a look-up, an incoming message; its parameters in the order
 * in which the service sends them (wire reference, section 16). Very many may wait for a callback that does not answer,
 * so it is kept as bytes.
 */
public final class Notice {

    private static final Set<String> OLDEST = Set.of("MsgId", "status", "idx", "donedate", "username");

    private final byte[] packed;
    private final boolean posted;

    /** @param posted whether it goes by POST as a form, and alone; other ones go by GET, perhaps together */
    public Notice(Map<String, String> parameters, boolean posted) {
        this.packed = new ByteWriter().texts(parameters).bytes();
        this.posted = posted;
    }

    public Map<String, String> parameters() {
        return new ByteReader(packed).texts();
    }

    public boolean posted() {
        return posted;
    }

    /** One that goes by GET. */
    public static Notice of(Map<String, String> parameters) {
        return new Notice(parameters, false);
    }

    /** A delivery report (wire reference, section 16.1). */
    static Notice about(BookedMessage message, Account account, ReportFormat format) {
        var network = account.prices().of(message.number());
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MsgId", message.id());
        parameters.put("status", Integer.toString(message.status().number()));
        parameters.put("status_name", message.status().name());
        parameters.put("idx", message.idx());
        parameters.put("points", message.points().toPlainString());
        parameters.put("to", message.number());
        parameters.put("sent_at", Long.toString(message.sendAt().getEpochSecond()));
        parameters.put("donedate", Long.toString(message.statusAt().getEpochSecond()));
        parameters.put("username", message.sentBy());
        parameters.put("mcc", network.mcc());
        parameters.put("mnc", network.mnc());
        parameters.put("from", message.from());
        if (format == ReportFormat.OLDEST) {
            parameters.keySet().retainAll(OLDEST);
        }
        return of(parameters);
    }

    /** The id of the message it is about, or an empty text. */
    String messageId() {
        var parameters = parameters();
        return parameters.getOrDefault("MsgId", parameters.getOrDefault("id", ""));
    }

    /** The phone number it is about, or an empty text. */
    String number() {
        var parameters = parameters();
        return parameters.getOrDefault(
                "to", parameters.getOrDefault("number", parameters.getOrDefault("sms_from", "")));
    }

    /** The parameters of a call that carries several: comma-separated lists of the same order. */
    static Map<String, String> together(List<Notice> notices) {
        var parameters = new LinkedHashMap<String, String>();
        notices.forEach(notice -> notice.parameters().forEach(
                (name, value) -> parameters.merge(name, value, (list, next) -> list + ',' + next)));
        return parameters;
    }
}
