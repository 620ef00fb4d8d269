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

import org.apache.camel.builder.RouteBuilder;

/**
 * A text that is kept at SMSAPI under a name, where those who write texts change it. Its markers {@code [%1%]} to
 * {@code [%4%]} are filled from {@code CamelSmsapiParam1} to {@code CamelSmsapiParam4}. An unknown name is refused
 * (104).
 */
public class TemplateRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shipped")
                .setHeader("CamelSmsapiParam1", body())
                .setBody(constant("")) // a text would go before the template
                .to("smsapi:sms/send?from=MyShop&template=order-shipped");
    }
}
