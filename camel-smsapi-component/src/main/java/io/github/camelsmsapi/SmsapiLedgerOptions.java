// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;

import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What is remembered of messages, and which of them are overdue. */
@UriParams
public abstract class SmsapiLedgerOptions extends SmsapiServiceOptions {

    static final int USUAL_LIMIT = 100;

    @UriParam(label = "advanced")
    @Metadata(autowired = true)
    private MessageLedger ledger;
    @UriParam(label = "common", defaultValue = "3600000", javaType = "java.time.Duration")
    private long olderThan = Duration.ofHours(1).toMillis();
    @UriParam(label = "common", defaultValue = "1800000", javaType = "java.time.Duration")
    private long lease = Duration.ofMinutes(30).toMillis();
    @UriParam(label = "common", defaultValue = "false")
    private boolean lookup = false;

    /**
     * @throws IllegalArgumentException when an option of reports/overdue is out of range
     */
    void checkOverdue() {
        require(olderThan >= 0, "olderThan", olderThan, "0 or more");
        require(lease > 0, "lease", lease, "above 0");
        require(getLimit() == null || getLimit() > 0, "limit", getLimit(), "1 or more");
    }

    private static void require(boolean fits, String option, Object value, String allowed) {
        if (!fits) {
            throw new IllegalArgumentException(option + "=" + value + " is not allowed; it must be " + allowed);
        }
    }

    public MessageLedger getLedger() {
        return ledger;
    }

    /**
     * Where is kept what became of each message. By default in memory, the last ten thousand of them, for all endpoints
     * of the component together.
     */
    public void setLedger(MessageLedger ledger) {
        this.ledger = ledger;
    }

    public long getOlderThan() {
        return olderThan;
    }

    /**
     * How long after it was to be sent a message without a final status is overdue; at the end of its validity it is in
     * any case. For reports/overdue and the consumer.
     */
    public void setOlderThan(long olderThan) {
        this.olderThan = olderThan;
    }

    public long getLease() {
        return lease;
    }

    /**
     * How long an overdue message that was handed out is not handed out again, on any node; for reports/overdue and the
     * consumer. To get each once, make it years.
     */
    public void setLease(long lease) {
        this.lease = lease;
    }

    public boolean isLookup() {
        return lookup;
    }

    /**
     * Whether SMSAPI is asked for the status of an overdue message, one request each, by the look-up that it has
     * withdrawn; for reports/overdue and the consumer.
     */
    public void setLookup(boolean lookup) {
        this.lookup = lookup;
    }
}
