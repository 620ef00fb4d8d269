// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.operation.AccountPoints;

/** The account of an endpoint, asked by its client: the same one for each login at one address. */
final class EndpointAccount implements Account {

    private final SmsapiEndpoint endpoint;
    private final ClientSettings settings;
    private final int hash; // asked for with each message

    EndpointAccount(SmsapiEndpoint endpoint, ClientSettings settings) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.hash = Objects.hash(settings.baseUrl(), settings.credentials());
    }

    @Override
    public BigDecimal points() {
        try (var client = endpoint.client()) {
            return ((AccountPoints) Operations.find("account", "points").run(Map.of(), client.value().smsapi())).points();
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof EndpointAccount account && settings.baseUrl().equals(account.settings.baseUrl())
                        && settings.credentials().equals(account.settings.credentials());
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
