// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

/** Error answers of the REST operations (wire reference, section 1.5). */
public final class RestErrors {

    private RestErrors() {
    }

    /** An error without details. */
    public static Answer of(int status, String message, String tag) {
        return Answer.json(status, Json.object().put("message", message).put("error", tag)
                .putNull("developer_description").putNull("errors"));
    }

    public static Answer notFound(String message) {
        return of(404, message, "not_found");
    }

    /** Something within the service is out of order; it has a body of its own. */
    public static Answer unavailable(String message) {
        return Answer.json(503, Json.object().put("message", message).put("service", "simulator"));
    }

    /** An error that one value of the request caused. */
    public static Answer invalid(String message, String path, String value) {
        var body = Json.object().put("message", message).put("error", "invalid_request_data")
                .putNull("developer_description");
        body.putArray("errors").addObject()
                .put("message", message).put("error", message).put("path", path).put("value", value);
        return Answer.json(400, body);
    }
}
