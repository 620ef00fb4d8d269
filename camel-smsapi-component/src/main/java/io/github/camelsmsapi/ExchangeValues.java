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
package io.github.camelsmsapi;

import java.util.HashMap;
import java.util.Map;

import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.operation.Operation;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.PluginHelper;

/**
 * Collects the values of an operation's parameters: from the options, then the body, then the headers; the later wins.
 */
class ExchangeValues {

    private final Operation operation;
    private final Map<String, Object> options = new HashMap<>();

    ExchangeValues(CamelContext context, Operation operation, SmsapiConfiguration configuration) {
        this.operation = operation;
        var all = new HashMap<String, Object>();
        PluginHelper.getBeanIntrospection(context).getProperties(configuration, all, null, false);
        operation.parameters().forEach(parameter -> put(options, parameter.option(), all.get(parameter.option())));
    }

    Map<String, Object> of(Exchange exchange) {
        var values = new HashMap<>(options);
        var message = exchange.getMessage();
        if (message.getBody() instanceof SmsMessage sms) {
            values.putAll(sms.options());
        } else if (operation.body().isPresent()) {
            put(values, operation.body().get(), text(message));
        }
        operation.parameters()
                .forEach(parameter -> put(values, parameter.option(), message.getHeader(parameter.header())));
        return values;
    }

    /** The body as a text; an object that is none, as the result of an earlier step, is not written out as one. */
    private static String text(Message message) {
        var body = message.getBody();
        if (body instanceof Record || body instanceof Map || body instanceof Iterable) {
            return null;
        }
        var text = message.getBody(String.class);
        return text == null || text.isBlank() ? null : text;
    }

    private static void put(Map<String, Object> values, String option, Object value) {
        if (value != null) {
            values.put(option, value);
        }
    }
}
