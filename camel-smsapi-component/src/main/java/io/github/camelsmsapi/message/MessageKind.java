// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

/** The kinds of message, each with its endpoint (wire reference, sections 2 to 4). */
public enum MessageKind {

    SMS("/sms.do"),
    MMS("/mms.do"),
    VMS("/vms.do");

    private final String path;
    private final String operation;

    MessageKind(String path) {
        this.path = path;
        this.operation = path.substring(1).replace(".do", "/send");
    }

    /** The endpoint at SMSAPI. */
    public String path() {
        return path;
    }

    /** The operation that sends it, as {@code sms/send}. */
    public String operation() {
        return operation;
    }
}
