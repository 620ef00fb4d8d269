// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * The ledger could not take note that a message is about to be sent, so it was not sent: nobody would know what became
 * of it.
 */
public final class SmsapiLedgerException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    /** The ledger did not answer; it may later. */
    public SmsapiLedgerException(RuntimeException cause) {
        this(cause, false);
    }

    /**
     * @param permanent whether the ledger refuses the message itself, so that it will refuse a repetition as well
     */
    public SmsapiLedgerException(RuntimeException cause, boolean permanent) {
        super("The message was not sent, because the ledger could not take note of it: " + cause.getMessage(), cause,
              Outcome.NOT_SENT, true);
        this.permanent = permanent;
    }

    @Override
    public ErrorCategory getCategory() {
        return permanent ? ErrorCategory.CLIENT_BUG : ErrorCategory.NETWORK;
    }

    @Override
    public String getReason() {
        return "ledger";
    }
}
