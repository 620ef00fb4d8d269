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

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.message.Recipients;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.operation.Operation;
import io.github.camelsmsapi.operation.Parameter;
import io.github.camelsmsapi.operation.ParameterType;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.PluginHelper;

/**
 * Collects the values of an operation's parameters: from the options, then the body, then the headers; the later wins.
 */
class ExchangeValues {

    private static final String ID = "id";

    private final Operation operation;
    private final Numbering numbering;
    private final Map<String, Object> options = new HashMap<>();

    ExchangeValues(CamelContext context, Operation operation, SmsapiConfiguration configuration, Numbering numbering) {
        this.operation = operation;
        this.numbering = numbering;
        var all = new HashMap<String, Object>();
        PluginHelper.getBeanIntrospection(context).getProperties(configuration, all, null, false);
        operation.parameters().forEach(parameter -> put(options, parameter.option(), all.get(parameter.option())));
    }

    /** The values for an exchange. What is a stream in it can be read again afterwards. */
    Map<String, Object> of(Exchange exchange) {
        var message = exchange.getMessage();
        if (operation.readsBody()) {
            RepeatableContent.keep(exchange);
        }
        var headers = inHeaders(exchange);
        var values = new HashMap<>(options);
        values.putAll(inBody(exchange, message.getBody(), headers));
        values.putAll(headers);
        return onTheWire(values);
    }

    /** The values for one of many messages in the body of an exchange: what it says itself goes before the headers. */
    Map<String, Object> of(Exchange exchange, Object element) {
        var headers = inHeaders(exchange);
        var values = new HashMap<>(options);
        values.putAll(headers);
        values.putAll(inBody(exchange, element, headers));
        return onTheWire(values);
    }

    private Map<String, Object> onTheWire(Map<String, Object> values) {
        for (var parameter : operation.parameters()) {
            if (parameter.type() == ParameterType.PHONES) {
                values.computeIfPresent(parameter.option(), (option, value) -> Recipients.of(value, numbering));
            }
        }
        return values;
    }

    private Map<String, Object> inHeaders(Exchange exchange) {
        var message = exchange.getMessage();
        var values = new HashMap<String, Object>();
        for (var parameter : operation.parameters()) {
            var value = message.getHeader(parameter.header());
            put(values, parameter.option(), isAudio(parameter, value) ? Audio.of(exchange, value) : value);
        }
        return values;
    }

    private boolean isAudio(Parameter parameter, Object value) {
        return operation.body().file().filter(parameter.option()::equals).isPresent() && Audio.isContent(value);
    }

    private Map<String, Object> inBody(Exchange exchange, Object body, Map<String, Object> headers) {
        if (!operation.readsBody() || body == null) {
            return Map.of();
        }
        if (body instanceof SmsMessage sms) {
            return operation.named(sms.options());
        }
        if (body instanceof Map<?, ?> map) {
            return named(exchange, map);
        }
        if (body instanceof ObjectNode json) {
            return operation.named(Json.MAPPER.convertValue(json, Map.class));
        }
        var option = operation.body().option();
        if (body instanceof Record own && operation.body().record().filter(type -> type.isInstance(own)).isPresent()) {
            return operation.named(own);
        }
        if (body instanceof SendResult sent && operation.parameter(ID).filter(one -> one.type().isSeveral()).isPresent()) {
            return Map.of(ID, sent.ids());
        }
        if (body instanceof Collection<?> several) {
            return option.flatMap(operation::parameter).filter(parameter -> parameter.type().isSeveral())
                    .map(parameter -> Map.<String, Object> of(parameter.option(), several)).orElse(Map.of());
        }
        var audio = operation.body().file();
        if (audio.isPresent() && Audio.isContent(body)) {
            return Map.of(audio.get(), Audio.of(exchange, body));
        }
        // a file to be played is not accompanied by a text that happens to be in the body
        var spoken = audio.filter(file -> headers.containsKey(file) || options.containsKey(file)).isPresent();
        // an object that is no text, as the result of an earlier step, is not written out as one
        return spoken || body instanceof Record || body instanceof Iterable ? Map.of() : inText(exchange, body);
    }

    /** A map can hold the audio too. */
    private Map<String, Object> named(Exchange exchange, Map<?, ?> map) {
        var values = operation.named(map);
        operation.body().file().ifPresent(file -> values.computeIfPresent(
                file, (option, value) -> Audio.isContent(value) ? Audio.of(exchange, value) : value));
        return values;
    }

    private Map<String, Object> inText(Exchange exchange, Object body) {
        var text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, body);
        if (text == null || text.isBlank()) {
            return Map.of();
        }
        if (!operation.body().prose() && text.stripLeading().startsWith("{")) {
            var json = Json.parse(text);
            if (json.isPresent()) {
                return operation.named(Json.MAPPER.convertValue(json.get(), Map.class));
            }
        }
        return operation.body().option().map(option -> Map.<String, Object> of(option, text)).orElse(Map.of());
    }

    private static void put(Map<String, Object> values, String option, Object value) {
        if (value != null) {
            values.put(option, value);
        }
    }
}
