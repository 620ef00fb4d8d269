// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.dsl;

import java.io.File;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.dsl.component.ComponentsBuilderFactory;
import io.github.camelsmsapi.dsl.endpoint.dsl.SmsapiEndpointBuilderFactory;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static io.github.camelsmsapi.dsl.endpoint.StaticEndpointBuilders.smsapi;
import static org.assertj.core.api.Assertions.assertThat;

class DslTest {

    @Test
    void anEndpointAndTheComponentAreBuiltByMethods() throws Exception {
        try (var simulator = SmsapiSimulator.start(); var context = new DefaultCamelContext()) {
            ComponentsBuilderFactory.smsapi().token("secret-token").baseUrl(simulator.url()).register(context, "smsapi");
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:offers").to(smsapi("sms/send").from("MyShop").discountGroup("SPRING"));
                }
            });
            context.start();
            simulator.account(account -> account.discountCodes("SPRING", List.of("CODE-1"), Instant.MAX));

            context.createProducerTemplate().sendBodyAndHeader("direct:offers", "Your code: [%code]", "CamelSmsapiTo",
                    "48500100200");

            assertThat(simulator.messagesTo("48500100200")).singleElement().satisfies(message -> {
                assertThat(message.from()).isEqualTo("MyShop");
                assertThat(message.text()).isEqualTo("Your code: CODE-1");
            });
        }
    }

    @Test
    void aTextWithPlusAndPercentArrivesAsRaw() throws Exception {
        try (var simulator = SmsapiSimulator.start(); var context = new DefaultCamelContext()) {
            ComponentsBuilderFactory.smsapi().token("secret-token").baseUrl(simulator.url()).register(context, "smsapi");
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:raw").to(smsapi("sms/send").to("48500100200").message("RAW(10% + 5%)"));
                }
            });
            context.start();

            context.createProducerTemplate().sendBody("direct:raw", null);

            assertThat(simulator.messagesTo("48500100200")).singleElement()
                    .satisfies(message -> assertThat(message.text()).isEqualTo("10% + 5%"));
        }
    }

    @Test
    void eachOptionOfTheEndpointIsAMethod() throws Exception {
        var methods = Arrays.stream(SmsapiEndpointBuilderFactory.class.getDeclaredClasses())
                .flatMap(builder -> Arrays.stream(builder.getMethods())).map(method -> method.getName())
                .collect(Collectors.toSet());
        var options = new ObjectMapper().readTree(new File("target/camel-tree/json/smsapi.json")).get("properties");

        options.properties().stream().filter(option -> option.getValue().get("kind").asText().equals("parameter"))
                .forEach(option -> assertThat(methods).contains(option.getKey()));
    }
}
