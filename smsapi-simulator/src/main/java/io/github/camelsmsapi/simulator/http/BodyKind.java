/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.http;

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
