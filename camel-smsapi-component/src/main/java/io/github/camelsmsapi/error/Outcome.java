// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * What is known of a message after an attempt to send it.
 * <p>
 * The outcome is decided where a failure is seen, because nobody further up can know it any more: whether the request
 * had left when the connection broke, or whether SMSAPI itself said no.
 */
public enum Outcome {

    /** SMSAPI has not accepted the message: sending it again cannot double it. */
    NOT_SENT,

    /** SMSAPI has accepted the message. */
    SENT,

    /**
     * The request may have reached SMSAPI and its answer did not come back, or could not be read. Sending it again is
     * safe only under the same {@code idx} with {@code check_idx=1}, and only while SMSAPI remembers that idx (24
     * hours; wire reference, section 2.10).
     */
    UNKNOWN
}
