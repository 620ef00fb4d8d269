// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.util.Map;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.operation.AccountPoints;

/** The account of an endpoint, asked by its client: the same one for each login at one address. */
final class EndpointAccount implements Account {

    private final SmsapiEndpoint endpoint;
    private final AccountKey key;

    EndpointAccount(SmsapiEndpoint endpoint, ClientSettings settings) {
        this.endpoint = endpoint;
        this.key = new AccountKey(settings.baseUrl(), settings.credentials());
    }

    AccountKey key() {
        return key;
    }

    @Override
    public BigDecimal points() {
        try (var client = endpoint.client()) {
            return ((AccountPoints) Operations.find("account", "points").run(Map.of(), client.value().smsapi())).points();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointAccount account && key.equals(account.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
