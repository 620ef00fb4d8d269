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

/** Groups of contacts and who may use them. */
public class GroupRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-group")
                .to("smsapi:groups/create?description=From the shop&contactExpireAfter=365") // the body is its name
                .setHeader("CamelSmsapiId", simple("${body.id}"))
                .setBody(constant(""))
                .to("smsapi:groups/createPermission?user=newsletter&canRead=true&canSend=true");

        from("direct:join") // a Contact
                .to("smsapi:groups/pin?id={{shop.group}}");

        from("direct:leave") // a Contact
                .to("smsapi:groups/unpin?id={{shop.group}}");

        from("direct:women-join")
                .to("smsapi:groups/addMembers?id={{shop.group}}&gender=female");
    }
}
