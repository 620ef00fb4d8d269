// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.client;

import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** Where requests go and answers come from; as a function, what the answer says. */
@FunctionalInterface
public interface Gateway extends Function<SmsapiRequest, JsonNode> {

    /**
     * Sends a request and reads the answer.
     *
     * @throws io.github.camelsmsapi.error.SmsapiException when SMSAPI refuses, or when the outcome is unknown
     */
    SmsapiAnswer ask(SmsapiRequest request);

    @Override
    default JsonNode apply(SmsapiRequest request) {
        return ask(request).json();
    }
}
