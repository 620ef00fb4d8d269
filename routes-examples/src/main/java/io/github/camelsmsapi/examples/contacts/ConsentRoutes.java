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

/** Who wants no messages. */
public class ConsentRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:stop") // the phone number
                .to("smsapi:blacklist/create?expireAt=2030-12-31");

        from("file:{{shop.inbox}}?include=stop.*csv")
                .to("smsapi:blacklist/import");

        from("direct:blacklist-as-table")
                .to("smsapi:blacklist/list?csv=true&limit=1000")
                .to("file:{{shop.output}}?fileName=blacklist.csv");

        from("direct:unsubscribed")
                .to("smsapi:optouts/list?all=true")
                .split(body()).streaming()
                .setBody(simple("${body.phoneNumber}"))
                .to("seda:unsubscribed")
                .end();
    }
}
