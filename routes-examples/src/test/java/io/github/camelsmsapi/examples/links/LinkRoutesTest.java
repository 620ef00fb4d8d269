// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import java.time.Duration;
import java.util.List;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.callback.Callback;
import io.github.camelsmsapi.simulator.account.ShortLink;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new LinkRoutes(), new CallbackRoutes());
    }

    @Test
    void anAddressBecomesAShortLinkForThirtyDays() {
        var link = done("direct:new-link", "https://example.org/sale").getMessage().getBody(String.class);

        assertThat(link).endsWith("/sale");
        var made = ofAccount(account -> account.shortLinks().all());
        assertThat(made).extracting(ShortLink::name).containsExactly("sale");
        assertThat(made).extracting(ShortLink::url).containsExactly("https://example.org/sale");
        assertThat(made.get(0).expires()).isBetween(
                simulator.now().plus(Duration.ofDays(29)), simulator.now().plus(Duration.ofDays(31)));
    }

    @Test
    void aNewCallbackHearsOfClicksAndIsNotTestedWhileItIsValid() {
        var made = done("direct:new-callback", "https://shop.example/clicks").getMessage().getBody(Callback.class);

        assertThat(made.url()).isEqualTo("https://shop.example/clicks");
        assertThat(made.type()).isEqualTo("short_url");
        done("direct:callbacks", "");
        assertThat(simulator.requests()).noneMatch(request -> request.path().endsWith("/test"))
                .anyMatch(request -> request.method().equals("GET") && request.path().equals("/callbacks"));
    }
}
