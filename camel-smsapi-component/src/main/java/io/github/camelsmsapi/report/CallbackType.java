// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.util.Locale;

/**
 * What SMSAPI calls back about (wire reference, sections 13 and 16). The parameters of some are not published: these
 * are handed on as they come.
 */
public enum CallbackType {

    /** A {@link DeliveryReport} of an SMS. */
    SMS_DLR,
    /** A {@link DeliveryReport} of an MMS. */
    MMS_DLR,
    /** A {@link DeliveryReport} of a voice message. */
    VMS_DLR,
    /** The network of a number, an {@link io.github.camelsmsapi.operation.HlrCheck}. */
    HLR,
    /** A click on a short link, an {@link OtherCallback}. */
    SHORT_URL,
    /** The end of a bulk send, an {@link OtherCallback}. */
    BULK,
    /** An {@link IncomingSms}. */
    SMS_MO,
    /** An incoming MMS, an {@link OtherCallback}. */
    MMS_MO;

    /** The word that SMSAPI has for it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it reports an incoming message. */
    public boolean isIncoming() {
        return this == SMS_MO || this == MMS_MO;
    }
}
