// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.util.Objects;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * Whether SMSAPI has a message, after all attempts.
 *
 * @param outcome what is known
 * @param inDoubt whether an earlier attempt may have been accepted, whatever the last one says
 * @param reason  why the last attempt failed: a code of SMSAPI, {@code HTTP 502}, or the kind of fault; null when it
 *                did not
 * @param points  the price
 * @param parts   of how many parts the message is; 0 when SMSAPI did not say
 */
public record Acceptance(Outcome outcome, boolean inDoubt, String reason, BigDecimal points, int parts) {

    /** While the request is under way. */
    static final Acceptance UNDER_WAY = new Acceptance(Outcome.UNKNOWN, false, null, BigDecimal.ZERO, 0);

    public Acceptance {
        points = Objects.requireNonNullElse(Storable.points(points), BigDecimal.ZERO);
        reason = Storable.text(reason, Storable.REASON_MAX);
    }

    Acceptance triedAgain() {
        return outcome == Outcome.SENT
                ? this
                : new Acceptance(Outcome.UNKNOWN, inDoubt || outcome == Outcome.UNKNOWN, null, points, parts);
    }

    /** One attempt with an unknown outcome makes the message unknown; one that was accepted makes it sent. */
    Acceptance failed(SmsapiException failure) {
        return outcome == Outcome.SENT
                ? this
                : new Acceptance(
                        inDoubt ? Outcome.UNKNOWN : failure.getOutcome(), inDoubt, failure.getReason(), points,
                        parts);
    }

    Acceptance accepted(BigDecimal price, int inParts) {
        return new Acceptance(
                Outcome.SENT, false, null, price.signum() > 0 ? price : points, inParts > 0 ? inParts : parts);
    }
}
