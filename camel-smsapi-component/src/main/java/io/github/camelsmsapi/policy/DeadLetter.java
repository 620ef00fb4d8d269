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
package io.github.camelsmsapi.policy;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Writes on a message that cannot be sent why that is, so that whoever finds it needs no log. */
final class DeadLetter implements Processor {

    @Override
    public void process(Exchange exchange) {
        var failure = Reactions.failureOf(exchange);
        var message = exchange.getMessage();
        message.setHeader("CamelSmsapiErrorCode", failure.getReason());
        message.setHeader("CamelSmsapiErrorCategory", failure.getCategory().name());
        message.setHeader("CamelSmsapiErrorReason", failure.getMessage());
        message.setHeader(Reactions.ATTEMPTS, exchange.getProperty(Reactions.ATTEMPTS, 1, Integer.class));
        message.setHeader(Reactions.OUTCOME, Reactions.outcomeOf(exchange));
    }
}
