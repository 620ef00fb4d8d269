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
package io.github.camelsmsapi.examples.demo.order;

import org.apache.camel.builder.RouteBuilder;

/**
 * From delivery reports back to the orders. Kept apart from the messages, because a process that SMSAPI cannot reach
 * from outside sends without them.
 */
public class ReportRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
             + "&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("reports")
                .bean("journal", "reported");
    }
}
