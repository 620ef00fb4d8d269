// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.time.Duration;
import java.util.Map;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import org.apache.camel.Body;
import org.apache.camel.Header;

/** Reads from what the error policies say of an exchange what becomes of its row. */
public class FailedAttempt {

    private static final int MOST_DOUBLINGS = 20;

    private final Duration firstDelay;
    private final Duration longestDelay;

    FailedAttempt(Duration firstDelay, Duration longestDelay) {
        this.firstDelay = firstDelay;
        this.longestDelay = longestDelay;
    }

    /** The verdict on a row whose attempt failed. */
    public Verdict judge(
            @Body Map<String, Object> row, @Header(SmsapiConstants.ERROR_CATEGORY) ErrorCategory category,
            @Header(SmsapiConstants.OUTCOME) Outcome outcome, @Header(SmsapiConstants.ERROR_REASON) String reason) {
        var inDoubt = outcome == Outcome.UNKNOWN || Boolean.TRUE.equals(row.get("in_doubt"));
        return Verdict.of(inDoubt, category, delay(((Number) row.get("attempts")).intValue()), reason);
    }

    private Duration delay(int attempts) {
        var delay = firstDelay.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
