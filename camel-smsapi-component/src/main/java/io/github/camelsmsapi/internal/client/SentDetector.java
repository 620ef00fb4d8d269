// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.IOException;
import java.time.Duration;

import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * The moment a request leaves this process, on which its outcome hangs: until then a failure means that nothing was
 * sent. From then on the answer has a time limit as a whole, which a peer that sends a byte now and then cannot
 * stretch.
 * <p>
 * One object serves one attempt and is found by {@link #WATCH}, the last link of the HTTP client's chain: behind it are
 * the bytes, before it the pool, the connection, the proxy and the TLS handshake.
 */
final class SentDetector implements AutoCloseable {

    static final ExecChainHandler WATCH = SentDetector::watch;
    private static final String ATTRIBUTE = SentDetector.class.getName();

    private final Deadlines deadlines;
    private final HttpUriRequestBase request;
    private final Duration limit;
    private volatile boolean left;
    private volatile boolean timedOut;
    private volatile long deadline;

    SentDetector(Deadlines deadlines, HttpUriRequestBase request, Duration limit) {
        this.deadlines = deadlines;
        this.request = request;
        this.limit = limit;
    }

    private static ClassicHttpResponse watch(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (scope.clientContext.getAttribute(ATTRIBUTE) instanceof SentDetector departure) {
            departure.leave();
        }
        return chain.proceed(request, scope);
    }

    String attribute() {
        return ATTRIBUTE;
    }

    void leave() {
        deadline = deadlines.now() + limit.toNanos();
        deadlines.watch(this);
        left = true; // last: what fails above has sent nothing
    }

    /** When the answer has to be there, on the scale of the deadlines. */
    long deadline() {
        return deadline;
    }

    void cancel() {
        timedOut = true;
        request.cancel();
    }

    /** Whether the request may have reached the other side. */
    boolean hasLeft() {
        return left;
    }

    /** Whether the answer took longer than it may. */
    boolean hasTimedOut() {
        return timedOut;
    }

    @Override
    public void close() {
        deadlines.forget(this);
    }
}
