// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.operation.AccountPoints;
import org.apache.camel.CamelContext;

/** An account as an endpoint tells it, by {@code smsapi:account/points}. */
record PointsEndpoint(CamelContext context, String uri) implements Account {

    static final String DEFAULT = "smsapi:account/points";

    @Override
    public BigDecimal points() {
        try (var template = context.createProducerTemplate()) {
            return template.requestBody(uri, null, AccountPoints.class).points();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
