// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import io.github.camelsmsapi.error.SmsapiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what is tried again and again by the clock: one WARN when it fails for a reason, none while that lasts, one INFO
 * when it works again. Thread-safe.
 */
public final class RecurringFailure {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringFailure.class);

    private String reason;

    /**
     * It failed.
     *
     * @param what what was not done, as the beginning of a sentence
     */
    public synchronized void failed(String what, SmsapiException failure) {
        if (failure.getReason().equals(reason)) {
            LOG.debug("{}, as before: {}", what, failure.getMessage());
            return;
        }
        reason = failure.getReason();
        LOG.warn("{}: {}; tried again at the next time, and logged again only when it works or fails for another reason", what,
                failure.getMessage());
    }

    /**
     * It worked.
     *
     * @param what what works again, as the beginning of a sentence
     */
    public synchronized void worked(String what) {
        if (reason != null) {
            LOG.info("{} again, after it failed with {}", what, reason);
            reason = null;
        }
    }
}
