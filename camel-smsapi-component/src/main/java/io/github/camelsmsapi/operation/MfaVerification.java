// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

/** What SMSAPI says to a code that somebody typed (wire reference, section 12). */
public enum MfaVerification {

    /** It is the code that was sent. */
    VERIFIED,
    /** It is not, or none was sent to this number. */
    WRONG,
    /** It was, and is too old now. */
    EXPIRED
}
