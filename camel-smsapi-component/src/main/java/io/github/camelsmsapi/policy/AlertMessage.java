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

/**
 * Makes of a message what an alert tells about it: the reason as its text, and the headers of a dead letter. Neither
 * the message's text nor its recipient is among them, as alerts go to logs and chats.
 */
final class AlertMessage implements Processor {

    @Override
    public void process(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        var message = exchange.getMessage();
        message.removeHeaders("*", DeadLetter.HEADERS);
        message.setBody(failure.getMessage() + " (route " + exchange.getFromRouteId() + ", outcome " + failure.getOutcome()
                        + failure.getIdx().map(idx -> ", idx " + idx).orElse("") + ")");
    }
}
