// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new TemplateRoutes());
    }

    @Test
    void theTextIsTheTemplateWithItsMarkersFilled() {
        simulator.account(account -> account.template("order-shipped", "Parcel [%1%] is on its way"));

        sent("direct:shipped", "P-17");

        assertThat(simulator.messages()).extracting("text").containsExactly("Parcel P-17 is on its way");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThat(refusal("direct:shipped", "P-17")).isEqualTo(104);
    }
}
