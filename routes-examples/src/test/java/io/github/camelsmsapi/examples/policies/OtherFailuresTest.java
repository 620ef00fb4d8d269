// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.policies;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OtherFailuresTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SmsapiErrorPolicies(), new OtherFailures(), new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:customers").errorHandler(noErrorHandler()).choice()
                        .when(body().isEqualTo("stranger")).throwException(new IllegalStateException("no such customer"));
            }
        });
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.customers", "direct:customers", "shop.other.failures", "seda:other", "shop.other.delay", "1",
                "smsapi.policy.deadLetterUri", "seda:dead");
    }

    @Test
    void whatSmsapiRefusesIsThePoliciesAndAllElseTheRoutes() {
        done("direct:orders", "48900000013");
        done("direct:orders", "stranger");
        done("direct:orders", NUMBER);

        assertThat(received("seda:dead").getMessage().getBody()).isEqualTo("48900000013");
        assertThat(received("seda:other").getMessage().getBody()).isEqualTo("stranger");
        assertThat(simulator.messages()).hasSize(1);
    }
}
