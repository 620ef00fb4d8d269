// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Map;

import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.internal.client.Gateway;

/** How an operation that sends no message comes to its result. */
@FunctionalInterface
public interface Execution {

    /** One request and its answer. */
    Execution ASK_ONCE = (operation, values, gateway) -> {
        try {
            var answer = gateway.ask(operation.request(values));
            return ClientOption.RAW.isIn(values)
                    ? answer.text() : operation.response().read(answer, operation.call().repeatable());
        } catch (SmsapiHttpException refusal) {
            return operation.response().meaningOf(refusal.getStatus()).orElseThrow(() -> refusal);
        }
    };

    /** As above, but refuses a call without a filter: an empty header must not delete everything. */
    Execution FILTERED = (operation, values, gateway) -> {
        if (!operation.call().hasContent(values) && !ClientOption.ALL.isIn(values)) {
            throw Operation.invalid(
                    operation.uri() + " without a filter is about everything; set the option all if that is meant");
        }
        return ASK_ONCE.run(operation, values, gateway);
    };

    /**
     * @param  values  by option name
     * @param  gateway where to ask
     * @return         the result
     */
    Object run(Operation operation, Map<String, Object> values, Gateway gateway);
}
