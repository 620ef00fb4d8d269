// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;
import java.util.Locale;

import io.vertx.core.Future;

/** The kinds of body that a REST operation may take (wire reference, section 1.3). */
public enum BodyKind {

    JSON("application/json"),
    /** A form of either kind: C# sends every one as multipart. */
    FORM("application/x-www-form-urlencoded"),
    MULTIPART("multipart/form-data"),
    CSV("text/csv");

    private final String contentType;

    BodyKind(String contentType) {
        this.contentType = contentType;
    }

    /** The operation for requests with one of these kinds of body; what has another is answered by HTTP 415. */
    public static Operation taking(Operation operation, BodyKind... kinds) {
        var taken = List.of(kinds);
        return (gateway, call) -> call.contentType().isEmpty() || taken.stream().anyMatch(kind -> kind.isThatOf(call))
                ? operation.answer(gateway, call)
                : Future.succeededFuture(RestErrors.of(415, "Unsupported media type", "unsupported_media_type"));
    }

    private boolean isThatOf(Call call) {
        var type = call.contentType().toLowerCase(Locale.ROOT);
        return type.startsWith(contentType) || this == FORM && type.startsWith(MULTIPART.contentType);
    }
}
