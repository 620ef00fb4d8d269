/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
