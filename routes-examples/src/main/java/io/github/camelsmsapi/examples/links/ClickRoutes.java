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

/**
 * A short link whose clicks come back as exchanges. SMSAPI does not publish what it tells of a click, so that the body
 * is an {@link io.github.camelsmsapi.report.OtherCallback} with the parameters as they come.
 */
public class ClickRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:smsapi:reports?callbackType=short_url&secret=RAW({{shop.secret}})&webhookComponentName=platform-http"
             + "&webhookPath=/clicks&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("clicks")
                .log("clicked: ${body}") // how many parameters, not what they hold
                .to("seda:clicked");
    }
}
