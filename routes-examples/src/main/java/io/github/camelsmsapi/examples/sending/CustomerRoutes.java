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
 * A file of customers as one bulk of messages.
 * <p>
 * The body is an {@code Iterator}: messages are read while others are sent, {@code maxRecipientsPerRequest} of them in
 * each request. One that cannot be sent is refused alone, and a request that fails ends nothing: the {@code BulkResult}
 * has an outcome for every line. What was {@code NOT_SENT} can be sent again freely. What is {@code UNKNOWN} can be
 * sent again within 24 hours under the same idx, which is why it is made from the customer's id.
 */
public class CustomerRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("file:{{shop.customers}}?include=.*csv&initialDelay=0&charset=UTF-8")
                .bean(CustomerFile.class, "messages")
                .to("smsapi:sms/send?from=MyShop&maxRecipientsPerRequest=1000")
                .log("${body}") // how many were accepted, refused, unknown; no numbers
                .split(body()).streaming()
                .filter(simple("${body.outcome} != 'SENT'"))
                .transform(simple("${body.idx.get};${body.number};${body.outcome};${body.failure.get.reason}"))
                .to("file:{{shop.output}}?fileName=not-sent.csv&fileExist=Append&appendChars=\\n")
                .end()
                .end()
                .to("seda:customers-done");
    }
}
