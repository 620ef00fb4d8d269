// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

/** Where requests go and responses come from. */
@FunctionalInterface
public interface Gateway {

    /**
     * Sends a request and reads the response.
     *
     * @throws io.github.camelsmsapi.error.SmsapiException when SMSAPI refuses, or when the outcome is unknown
     */
    SmsapiResponse ask(SmsapiRequest request);
}
