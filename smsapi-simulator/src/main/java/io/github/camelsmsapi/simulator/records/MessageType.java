// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

/** What kind of message it is, and which callbacks take its reports (wire reference, section 13). */
public enum MessageType {

    SMS("sms_dlr"),
    MMS("mms_dlr"),
    VMS("vms_dlr"),
    /** No callback is published for it. */
    RCS("");

    private final String callbackType;

    MessageType(String callbackType) {
        this.callbackType = callbackType;
    }

    /** The type of the callbacks that take its reports, or an empty text. */
    public String callbackType() {
        return callbackType;
    }
}
