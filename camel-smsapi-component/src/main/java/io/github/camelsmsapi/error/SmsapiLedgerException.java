// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.sql.SQLException;

/**
 * The ledger could not be read or written. A message that it cannot record is not sent: its outcome could never be
 * known.
 */
public final class SmsapiLedgerException extends SmsapiException {

    private static final long serialVersionUID = 1L;
    private static final String CLASS_OF_DATA = "22";

    /**
     * @param message what could not be done
     * @param cause   why; an {@link SQLException} in it tells whether a repetition can help
     */
    public SmsapiLedgerException(String message, Throwable cause) {
        super(message, cause, Outcome.NOT_SENT, true);
    }

    /** Returns the exception for a message that is not sent because the ledger cannot record it. */
    public static SmsapiLedgerException notSent(RuntimeException cause) {
        return new SmsapiLedgerException(
                "The message was not sent, because the ledger could not take note of it: " + cause.getMessage(), cause);
    }

    /** {@code CLIENT_BUG} when the database refuses the data themselves, so that it refuses a repetition as well. */
    @Override
    public ErrorCategory getCategory() {
        return isPermanent() ? ErrorCategory.CLIENT_BUG : ErrorCategory.NETWORK;
    }

    /** Whether the database refuses the data themselves (SQL state of class 22). */
    private boolean isPermanent() {
        for (var cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(CLASS_OF_DATA);
            }
        }
        return false;
    }

    @Override
    public String getReason() {
        return "ledger";
    }
}
