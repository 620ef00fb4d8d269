// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.BaseStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.BulkResult;
import org.apache.camel.Exchange;

/**
 * What an exchange remembers of the many messages of its body, so that a redelivery after the body failed to be read
 * sends none a second time. A message is known again by its position and by what it is; it takes eight bytes.
 */
final class BulkAttempt {

    private static final String PROPERTY = "CamelSmsapiBulkAttempt";

    private final String id = UUID.randomUUID().toString().replace("-", "");
    private final AtomicBoolean underWay = new AtomicBoolean(true);
    private final BitSet tried = new BitSet();
    private final BitSet notAccepted = new BitSet();
    private long[] fingerprints = new long[16];
    private BulkResult result = new BulkResult();
    private SmsapiException failure;
    private Object oneShot;
    private boolean ended;
    private final AccountKey account;
    private boolean elsewhere;

    private BulkAttempt(AccountKey account) {
        this.account = account;
    }

    /** Begins the attempt that comes next: another one after a failure, or the first at a new body. */
    static BulkAttempt begin(Exchange exchange, Object body, AccountKey account) {
        var own = exchange.getProperty(PROPERTY, BulkAttempt.class);
        var known = own == null ? ContextMemory.unread(exchange).orElse(null) : own;
        if (known != null && (known.failure != null || known.isOf(body)) && known.underWay.compareAndSet(false, true)) {
            known.elsewhere = !known.account.equals(account);
            return known;
        }
        var first = new BulkAttempt(account);
        exchange.setProperty(PROPERTY, first);
        return first;
    }

    /** Whether a body can be walked through only once. */
    static boolean isOneShot(Object body) {
        return body instanceof Iterator || body instanceof BaseStream;
    }

    private boolean isOf(Object other) {
        return oneShot != null && oneShot == other;
    }

    /** Whether this body was walked through before, and cannot be a second time. */
    boolean hasWalked(Object given) {
        return isOf(given) && (failure != null || ended);
    }

    /** The results of a new walk. */
    BulkResult start(Object body) {
        oneShot = isOneShot(body) ? body : null;
        result = new BulkResult();
        failure = null;
        ended = false;
        return result;
    }

    BulkResult result() {
        return result;
    }

    /** Null when the body was read to its end. */
    SmsapiException failure() {
        return failure;
    }

    void end(SmsapiException why) {
        failure = why;
        ended = true;
    }

    void release() {
        underWay.set(false);
    }

    /** What the messages of an element are called where the caller gives no idx. */
    String idx(long position, SendRequest message) {
        var place = (int) position;
        if (place >= fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, Math.max(place + 1, fingerprints.length * 2));
        }
        var fingerprint = Long.parseUnsignedLong(message.fingerprint().substring(0, 16), 16);
        var same = fingerprints[place] == fingerprint;
        var another = !same && fingerprints[place] != 0;
        if (!same) {
            tried.clear(place);
        }
        fingerprints[place] = fingerprint;
        return (another ? UUID.randomUUID().toString().replace("-", "") : id) + "-" + position;
    }

    /** Whether all messages of an element were accepted before. */
    boolean isAccepted(long position) {
        return tried.get((int) position) && !notAccepted.get((int) position);
    }

    /** Whether a message of an element was, or may have been, accepted before. */
    boolean mayBeAccepted(long position) {
        return tried.get((int) position);
    }

    /** Tries an element, of which nothing is known from here on. */
    void tries(long position) {
        notAccepted.clear((int) position);
    }

    /** Whether another account may have accepted a message of an element, which this one would not know. */
    boolean isHeldBack(long position) {
        return elsewhere && mayBeAccepted(position) && !isAccepted(position);
    }

    /** Takes note of what became of one message of an element. */
    void ends(long position, Outcome outcome) {
        if (outcome != Outcome.SENT) {
            notAccepted.set((int) position);
        }
        if (outcome != Outcome.NOT_SENT) {
            tried.set((int) position);
        }
    }
}
