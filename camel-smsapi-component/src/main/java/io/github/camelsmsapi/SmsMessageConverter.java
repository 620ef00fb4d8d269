// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.Converter;
import org.apache.camel.TypeConversionException;

/**
 * Makes text messages of maps and of JSON texts, whose keys are options of {@code smsapi:sms/send} or SMSAPI's own
 * names. A JSON text becomes a message only where {@code convertBodyTo(SmsMessage.class)} says so, since a text that
 * looks like JSON may be what somebody wants to send.
 */
@Converter(generateLoader = true)
final class SmsMessageConverter {

    private static final Operation SEND = Operations.find("sms", "send");

    private SmsMessageConverter() {
    }

    @Converter
    public static SmsMessage toSmsMessage(Map<?, ?> values) {
        try {
            return new SmsMessage(SEND.named(values));
        } catch (SmsapiErrorException unknownKey) {
            throw refusal(unknownKey);
        }
    }

    @Converter
    public static SmsMessage toSmsMessage(String json) {
        return Json.parse(json).filter(any -> any.isObject())
                .map(object -> toSmsMessage(Json.MAPPER.convertValue(object, Map.class)))
                .orElseThrow(() -> refusal(new IllegalArgumentException("the text is no JSON object")));
    }

    /** Camel's own would show the value, which holds a number and a text. */
    private static TypeConversionException refusal(Exception cause) {
        return new TypeConversionException(Optional.empty(), SmsMessage.class, cause);
    }
}
