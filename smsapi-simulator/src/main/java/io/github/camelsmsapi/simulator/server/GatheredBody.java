// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** The body of a request as it came, read whole up to a limit and kept in memory. */
public final class GatheredBody {

    private static final String KEY = GatheredBody.class.getName();
    private static final int TOO_LARGE = 413;

    private final RoutingContext context;
    private final long limit;
    private final Buffer bytes = Buffer.buffer();
    private boolean over;

    private GatheredBody(RoutingContext context, long limit) {
        this.context = context;
        this.limit = limit;
    }

    /** Goes on with the request once its body is here, or fails it with 413 if the body is longer than the limit. */
    public static void gather(RoutingContext context, long limit) {
        var body = new GatheredBody(context, limit);
        context.put(KEY, body.bytes);
        context.request().handler(body::add).endHandler(end -> body.complete());
    }

    /** The bytes of the body, none if it was not read. */
    public static Buffer of(RoutingContext context) {
        return context.<Buffer> get(KEY, Buffer.buffer());
    }

    private void add(Buffer chunk) {
        over |= bytes.length() + (long) chunk.length() > limit;
        if (!over) {
            bytes.appendBuffer(chunk);
        }
    }

    private void complete() {
        if (over) {
            context.fail(TOO_LARGE);
        } else {
            context.next();
        }
    }
}
