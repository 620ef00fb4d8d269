// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.MessageKind;

/**
 * A message that is about to be sent, as far as the ledger needs to know it: without its text.
 *
 * @param kind      what it is
 * @param recipient as it is sent to SMSAPI; empty for a group, whose members are unknown
 * @param idx       the caller's own id; null when it has none
 * @param sendAt    when it is sent, which can lie ahead
 * @param expiresAt until when delivery is tried; null when the message does not say
 */
public record OutgoingMessage(MessageKind kind, String recipient, String idx, Instant sendAt, Instant expiresAt) {

    @Override
    public String toString() {
        return "OutgoingMessage[kind=" + kind + ", recipient=" + Masked.number(recipient) + ", idx=" + idx + "]";
    }
}
