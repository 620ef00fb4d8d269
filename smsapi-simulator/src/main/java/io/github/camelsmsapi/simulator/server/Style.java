// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import io.github.camelsmsapi.simulator.error.Refusal;

/** The two ways in which SMSAPI says no. */
public enum Style {

    /** HTTP 200 and a code in the body (wire reference, sections 1.4 and 2.5). */
    LEGACY {
        @Override
        public Answer refuse(Call call, Refusal refusal) {
            var answer = call.wantsJson() ? json(refusal) : Answer.text(200, "ERROR:" + refusal.code());
            return answer.withErrorCode(refusal.code());
        }
    },

    /** An HTTP status and an error object (wire reference, section 1.5). */
    REST {
        @Override
        public Answer refuse(Call call, Refusal refusal) {
            return switch (refusal.code()) {
                case 101, 102 -> RestErrors.of(401, "Invalid credentials", "authorization_failed");
                case 105, 110, 1000 -> RestErrors.of(403, "Access forbidden", "access_forbidden");
                case 202, 203 -> RestErrors.of(429, "Too many requests", "too_many_requests");
                case 200, 201, 999 -> RestErrors.unavailable(refusal.message());
                default -> RestErrors.of(400, refusal.message(), "invalid_request_data");
            };
        }
    };

    /** Says no to that call. */
    public abstract Answer refuse(Call call, Refusal refusal);

    private static Answer json(Refusal refusal) {
        var body = Json.object().put("error", refusal.code()).put("message", refusal.message());
        if (!refusal.invalidNumbers().isEmpty()) {
            body.set("invalid_numbers", InvalidNumbersJson.of(refusal.invalidNumbers()));
        }
        return Answer.json(200, body);
    }
}
