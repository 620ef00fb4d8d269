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

    /** The values for an exchange. */
    Map<String, Object> of(Exchange exchange) {
        var message = exchange.getMessage();
        var values = new HashMap<>(options);
        values.putAll(inBody(exchange, message.getBody()));
        values.putAll(inHeaders(message));
        return values;
    }

    /** The values for one of many messages in the body of an exchange: what it says itself goes before the headers. */
    Map<String, Object> of(Exchange exchange, Object element) {
        var values = new HashMap<>(options);
        values.putAll(inHeaders(exchange.getMessage()));
        values.putAll(inBody(exchange, element));
        return values;
    }

    private Map<String, Object> inHeaders(Message message) {
        var values = new HashMap<String, Object>();
        operation.parameters()
                .forEach(parameter -> put(values, parameter.option(), message.getHeader(parameter.header())));
        return values;
    }

    private Map<String, Object> inBody(Exchange exchange, Object body) {
        if (body instanceof SmsMessage sms) {
            return sms.options();
        }
        var values = new HashMap<String, Object>();
        // an object that is no text, as the result of an earlier step, is not written out as one
        if (operation.body().isPresent() && !(body instanceof Record || body instanceof Map || body instanceof Iterable)) {
            var text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, body);
            put(values, operation.body().get(), text == null || text.isBlank() ? null : text);
        }
        return values;
    }

    private static void put(Map<String, Object> values, String option, Object value) {
        if (value != null) {
            values.put(option, value);
        }
    }
}
