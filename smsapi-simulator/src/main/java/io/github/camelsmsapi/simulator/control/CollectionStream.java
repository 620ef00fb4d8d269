// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.server.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Writes a list of any length as {@code {"size":N,"collection":[...]}}, no faster than it is read. */
final class CollectionStream<T> {

    private static final int CHUNK = 64 * 1024;

    private final HttpServerResponse response;
    private final Iterator<T> items;
    private final Function<T, ? extends JsonNode> form;
    private Buffer chunk;

    private CollectionStream(HttpServerResponse response, List<T> items, Function<T, ? extends JsonNode> form) {
        this.response = response;
        this.items = items.iterator();
        this.form = form;
        this.chunk = Buffer.buffer("{\"size\":" + items.size() + ",\"collection\":[");
    }

    static <T> void write(HttpServerResponse response, List<T> items, Function<T, ? extends JsonNode> form) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").setChunked(true);
        new CollectionStream<>(response, items, form).pour();
    }

    private void pour() {
        while (items.hasNext()) {
            chunk.appendString(Json.write(form.apply(items.next()))).appendString(items.hasNext() ? "," : "");
            if (chunk.length() >= CHUNK) {
                response.write(chunk);
                chunk = Buffer.buffer();
                if (response.writeQueueFull()) {
                    response.drainHandler(drained -> pour());
                    return;
                }
            }
        }
        response.drainHandler(null).end(chunk.appendString("]}"));
    }
}
