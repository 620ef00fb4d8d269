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
package io.github.camelsmsapi.examples.links;

import org.apache.camel.builder.RouteBuilder;

/** Short links and who follows them. */
public class LinkRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-link") // the address
                .to("smsapi:shorturls/create?name=sale&expireTime=30&expireUnit=days")
                .setBody(simple("${body.shortUrl.get}"));

        from("direct:clicks")
                .to("smsapi:shorturls/clicks?links=1,2&dateFrom=2026-05-01&all=true")
                .split(body()).streaming()
                .log("${body.toString}") // without the number
                .end();
    }
}
