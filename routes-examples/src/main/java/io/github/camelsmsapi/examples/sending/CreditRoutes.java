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

import java.time.Duration;

import io.github.camelsmsapi.policy.SmsapiCreditGuard;
import org.apache.camel.builder.RouteBuilder;

/**
 * Messages that wait for credit, and go on in their order when it is back.
 * <p>
 * When SMSAPI refuses a message for lack of credit (103), the {@link SmsapiCreditGuard} suspends the route, asks for
 * the balance every {@code pollInterval} and resumes the route when there is more than {@code resumeAbove}. The refused
 * message stays where it came from, in front of the others: a file here, because the exchange fails; a transacted JMS
 * queue would do the same. {@code maxMessagesPerPoll=1} lets no file pass by the one that waits, {@code sortBy} keeps
 * the order. A queue with several consumers would not.
 */
public class CreditRoutes extends RouteBuilder {

    private final Duration pollInterval;

    public CreditRoutes() {
        this(Duration.ofMinutes(1));
    }

    public CreditRoutes(Duration pollInterval) {
        this.pollInterval = pollInterval;
    }

    @Override
    public void configure() {
        var guard = new SmsapiCreditGuard().resumeAbove("10").pollInterval(pollInterval)
                .alertBelow("50").alertUri("seda:low-credit");

        from("file:{{shop.orders}}?sortBy=file:name&maxMessagesPerPoll=1&eagerMaxMessagesPerPoll=false&delete=true"
             + "&delay={{shop.poll}}&initialDelay=0")
                .routeId("orders-ready").routePolicy(guard)
                .setHeader("CamelSmsapiTo", constant("{{shop.phone}}"))
                .setHeader("CamelSmsapiIdx", simple("${file:name.noext}"))
                .convertBodyTo(String.class)
                .to("smsapi:sms/send?from=MyShop");
    }
}
