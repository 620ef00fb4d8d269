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
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** Fields of the account's own. */
public class FieldRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shoe-size")
                .to("smsapi:fields/create?name=Shoe size&type=number")
                .log("field ${body.id}");

        from("direct:fields")
                .to("smsapi:fields/available")
                .split(simple("${body.collection}"))
                .log("${body.name}: ${body.type.orElse('any')}")
                .end();
    }
}
