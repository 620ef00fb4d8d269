// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.github.camelsmsapi.internal.report.CallbackReceiver;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Reads a callback to its end before the application works at it: not more than callbacks have, and not for longer than
 * they take. Camel would read on for as long as a client sends, in one of the few threads that the whole application
 * shares.
 */
final class CallbackFilter extends OncePerRequestFilter {

    private static final int PART = 8192;

    private final Predicate<String> isCallback;
    private final Duration timeout;

    /**
     * @param isCallback whether callbacks come in at a path
     * @param timeout    in which a call must arrive as a whole
     */
    CallbackFilter(Predicate<String> isCallback, Duration timeout) {
        this.isCallback = isCallback;
        this.timeout = timeout;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isCallback.test(UrlPathHelper.defaultInstance.getLookupPathForRequest(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var end = System.nanoTime() + timeout.toNanos();
        var body = new ByteArrayOutputStream();
        var part = new byte[PART];
        var stream = request.getInputStream();
        for (var length = stream.read(part); length >= 0; length = stream.read(part)) {
            body.write(part, 0, length);
            if (body.size() > CallbackReceiver.LONGEST) {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (System.nanoTime() - end > 0) {
                response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
                return;
            }
        }
        chain.doFilter(new WholeRequest(request, body.toByteArray()), response);
    }
}
