// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A successful answer of SMSAPI.
 *
 * @param status  the HTTP status
 * @param headers by their names in lower case
 * @param body    as it came; not to be changed
 * @param json    what it says; a missing node when it is empty, or no JSON was asked for
 */
public record SmsapiResponse(int status, Map<String, String> headers, byte[] body, JsonNode json) {

    /** The body as it came. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
