// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.HashMap;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.message.UnreadableValueException;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Parameter;
import org.apache.camel.Exchange;

/** Makes plain values of those that stand under the name of a parameter, in a header or in the body. */
final class NamedValues {

    private final Operation operation;

    NamedValues(Operation operation) {
        this.operation = operation;
    }

    /** Returns the plain values, by option; an empty one is left out. */
    Map<String, Object> of(Exchange exchange, Map<String, Object> given) {
        var values = new HashMap<String, Object>();
        given.forEach((option, value) -> put(exchange, values, operation.parameter(option).orElseThrow(), value));
        return values;
    }

    void put(Exchange exchange, Map<String, Object> values, Parameter parameter, Object value) {
        var plain = isFile(parameter) && Audio.isContent(value)
                ? Audio.of(exchange, value)
                : plain(exchange, parameter, value);
        if (!PlainValues.isUnset(plain)) {
            values.put(parameter.option(), plain);
        }
    }

    private Object plain(Exchange exchange, Parameter parameter, Object value) {
        try {
            return PlainValues.of(exchange, value);
        } catch (UnreadableValueException unreadable) {
            if (parameter.type().isJson()) {
                return value; // an object of the caller's own, that Jackson writes
            }
            throw refused(parameter, parameter.type().isMoment()
                    ? new UnreadableValueException(SmsapiErrorCode.INVALID_DATE, unreadable.getMessage())
                    : unreadable);
        }
    }

    private boolean isFile(Parameter parameter) {
        return operation.body().file().filter(parameter.option()::equals).isPresent();
    }

    /** Returns the refusal of a value that cannot be read, which names where to set another. */
    SmsapiErrorException refused(Parameter parameter, UnreadableValueException unreadable) {
        return SmsapiErrorException.foundLocally(
                unreadable.getErrorCode(), parameter.option() + " is " + unreadable.getMessage() + "; set the option "
                                           + parameter.option() + ", the header " + parameter.header()
                                           + (operation.body().is(parameter.option()) ? " or the body" : ""));
    }
}
