// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * SMSAPI answered with success, and with a body that cannot be read: cut short, no JSON, or larger than
 * {@code maxResponseSize}. The message may have been accepted. The body is not shown, because it may hold personal
 * data.
 */
public final class SmsapiUnreadableResponseException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public SmsapiUnreadableResponseException(int status, String why, Throwable cause, boolean repeatable) {
        super("The answer of SMSAPI (HTTP " + status + ") cannot be read: " + why, cause, Outcome.UNKNOWN, repeatable);
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int getStatus() {
        return status;
    }

    @Override
    public ErrorCategory getCategory() {
        return ErrorCategory.SERVER;
    }

    @Override
    public String getReason() {
        return "unreadable answer";
    }
}
