// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What SMSAPI calls back about (wire reference, sections 13 and 16). The parameters of some are not published: these
 * are handed on as they come.
 */
public enum CallbackType {

    /** A {@link DeliveryReport} of an SMS. */
    SMS_DLR("MsgId", DeliveryReportReader::read),
    /** A {@link DeliveryReport} of an MMS. */
    MMS_DLR("MsgId", DeliveryReportReader::read),
    /** A {@link DeliveryReport} of a voice message. */
    VMS_DLR("MsgId", DeliveryReportReader::read),
    /** The network of a number, an {@link io.github.camelsmsapi.operation.HlrCheck}. */
    HLR("id", HlrReader::read),
    /** A click on a short link, an {@link OtherCallback}. */
    SHORT_URL("", OtherCallback::new),
    /** The end of a bulk send, an {@link OtherCallback}. */
    BULK("", OtherCallback::new),
    /** An {@link IncomingSms}. */
    SMS_MO("", IncomingSmsReader::read),
    /** An incoming MMS, an {@link OtherCallback}. */
    MMS_MO("", OtherCallback::new);

    private final String listedBy;
    private final Function<Map<String, String>, ?> reader;

    /**
     * @param listedBy the parameter that has as many values, separated by commas, as the call reports; empty for a type
     *                 of which each call reports one
     */
    CallbackType(String listedBy, Function<Map<String, String>, ?> reader) {
        this.listedBy = listedBy;
        this.reader = reader;
    }

    /** The word that SMSAPI has for it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody sent us something, and is no report about what we sent. */
    public boolean isIncoming() {
        return this == SMS_MO || this == MMS_MO;
    }

    /**
     * Reads a call.
     *
     * @param  parameters               those of the call
     * @param  most                     how many reports a call may carry
     * @return                          what it reports, in its order
     * @throws IllegalArgumentException when none of it is understood; the message quotes nothing of the call
     */
    CallbackContent read(Map<String, String> parameters, int most) {
        return CallbackContent.of(
                listedBy.isEmpty() ? List.of(parameters) : ValueLists.split(parameters, listedBy, most), reader);
    }
}
