// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

/** The kinds of message, each with its endpoint (wire reference, sections 2 to 4). */
public enum MessageKind {

    SMS("/sms.do"),
    MMS("/mms.do"),
    VMS("/vms.do");

    private final String path;

    MessageKind(String path) {
        this.path = path;
    }

    /** The endpoint at SMSAPI. */
    public String path() {
        return path;
    }

    /** The operation that sends it, as {@code sms/send}. */
    public String operation() {
        return path.substring(1).replace(".do", "/send");
    }
}
