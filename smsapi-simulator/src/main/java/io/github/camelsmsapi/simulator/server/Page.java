// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** The part of a list that a REST request asks for (wire reference, section 1.5). */
public record Page(int offset, int limit) {

    private static final int USUAL_LIMIT = 5;

    /** Reads {@code offset} and {@code limit}; what is no number counts as not given. */
    public static Page of(Call call) {
        return new Page(number(call, "offset", 0), number(call, "limit", USUAL_LIMIT));
    }

    /** The same of a list that is given as a whole unless a limit is set. */
    public static Page ofWhole(Call call) {
        return new Page(number(call, "offset", 0), number(call, "limit", Integer.MAX_VALUE));
    }

    /** That part of all items, with their number. */
    public <T> Answer answer(List<T> all, Function<T, ? extends JsonNode> form) {
        var body = Json.object().put("size", all.size());
        var collection = body.putArray("collection");
        all.stream().skip(offset).limit(limit).map(form).forEach(collection::add);
        return Answer.json(200, body);
    }

    private static int number(Call call, String name, int otherwise) {
        try {
            return Math.max(0, Integer.parseInt(call.parameters().first(name)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
