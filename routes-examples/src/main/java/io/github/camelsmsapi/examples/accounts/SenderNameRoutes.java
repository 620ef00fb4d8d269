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
package io.github.camelsmsapi.examples.accounts;

import org.apache.camel.builder.RouteBuilder;

/** Sender names: asked for, and made the default when SMSAPI has approved them. */
public class SenderNameRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-sender-name") // the name
                .to("smsapi:sendernames/create")
                .log("${body.sender} is ${body.status}");

        from("direct:approved-sender-names")
                .to("smsapi:sendernames/list?all=true")
                .split(body()).streaming()
                .filter(simple("${body.isActive}"))
                .to("seda:sender-name")
                .end();

        from("direct:default-sender-name") // the name
                .to("smsapi:sendernames/makeDefault");
    }
}
