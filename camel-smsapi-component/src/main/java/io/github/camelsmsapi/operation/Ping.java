// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Whether SMSAPI knows the caller, and which of its services are down (wire reference, section 14).
 *
 * @param authorized  whether the login is valid
 * @param unavailable the names of services that do not work now; empty when all is well
 */
public record Ping(boolean authorized, List<String> unavailable) implements SmsapiResult {

    public Ping {
        unavailable = unavailable == null ? List.of() : List.copyOf(unavailable);
    }
}
