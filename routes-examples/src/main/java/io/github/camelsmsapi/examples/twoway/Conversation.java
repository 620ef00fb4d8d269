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
package io.github.camelsmsapi.examples.twoway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelsmsapi.report.IncomingSms;
import org.apache.camel.Body;
import org.apache.camel.Header;

/** Remembers what people were asked, and knows what to say when they write. */
public class Conversation {

    private final Map<String, String> ordersByMessage = new ConcurrentHashMap<>();

    /** Takes note of a question that was sent. */
    public void asked(@Header("CamelSmsapiMessageId") String id, @Header("order") String order) {
        ordersByMessage.put(id, order);
    }

    /** The answer, which names the order when the message is a reply to a question. */
    public String answer(@Body IncomingSms sms) {
        return sms.answerTo().map(ordersByMessage::get).map(order -> "Thank you for your message about " + order)
                .orElse("Thank you for your message");
    }
}
