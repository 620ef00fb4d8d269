// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.Optional;

/** A registered callback address (wire reference, section 13). */
public record Callback(String id, String url, String type, int apiVersion, Optional<Receiver> receiver,
        boolean active) {

    /** The type of the addresses that take delivery reports of text messages. */
    public static final String SMS_DLR = "sms_dlr";

    /** The type of the addresses that hear of clicks on short links. */
    public static final String SHORT_URL = "short_url";

    /** Whose incoming messages the address takes. */
    public record Receiver(String type, Optional<String> number) {
    }

    public Callback at(String newUrl, int version) {
        return new Callback(id, newUrl, type, version, receiver, active);
    }

    public Callback activated(boolean nowActive) {
        return new Callback(id, url, type, apiVersion, receiver, nowActive);
    }
}
