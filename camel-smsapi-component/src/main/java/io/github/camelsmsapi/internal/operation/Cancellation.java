// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.CancelResult.Deleted;
import io.github.camelsmsapi.operation.CancelResult.Kept;

/**
 * Deletes scheduled messages. One id of several that SMSAPI does not know makes it refuse all (301, 75); then each is
 * asked for by itself, so that every id has its own result. A single id that is refused fails.
 */
final class Cancellation {

    private static final String ID = "id";

    private final Operation operation;
    private final Map<String, Object> values;
    private final Gateway gateway;

    private Cancellation(Operation operation, Map<String, Object> values, Gateway gateway) {
        this.operation = operation;
        this.values = values;
        this.gateway = gateway;
    }

    static Object run(Operation operation, Map<String, Object> values, Gateway gateway) {
        return new Cancellation(operation, values, gateway).cancel();
    }

    private CancelResult cancel() {
        var ids = values.get(ID) == null
                ? List.<String> of()
                : Arrays.stream(ParameterType.IDS.toWire(values.get(ID)).split(",")).map(String::strip).distinct().toList();
        try {
            return cancel(ids);
        } catch (SmsapiErrorException refusal) {
            if (ids.size() > 1
                    && (refusal.is(SmsapiErrorCode.MESSAGE_NOT_FOUND) || refusal.is(SmsapiErrorCode.NOTHING_SCHEDULED))) {
                return oneByOne(ids);
            }
            throw refusal;
        }
    }

    private CancelResult cancel(List<String> ids) {
        var asked = new HashMap<>(values);
        if (!ids.isEmpty()) {
            asked.put(ID, ids);
        }
        var answer = gateway.ask(operation.request(asked)).json();
        if (!answer.path("list").isArray()) {
            throw new SmsapiUnreadableResponseException(200, "it has no list of messages", null, false);
        }
        var deleted = new ArrayList<Deleted>();
        answer.path("list").forEach(item -> deleted.add(new Deleted(item.path(ID).asText())));
        var missing = new HashSet<>(ids);
        deleted.forEach(one -> missing.remove(one.id()));
        return new CancelResult(
                deleted.size(), deleted,
                ids.stream().filter(missing::contains).map(id -> new Kept(id, null)).toList());
    }

    private CancelResult oneByOne(List<String> ids) {
        var deleted = new ArrayList<Deleted>();
        var kept = new ArrayList<Kept>();
        for (var id : ids) {
            try {
                var result = cancel(List.of(id));
                deleted.addAll(result.list());
                kept.addAll(result.kept());
            } catch (SmsapiException failure) { // thrown, it would hide what has been deleted so far
                kept.add(new Kept(id, failure));
            }
        }
        return new CancelResult(deleted.size(), deleted, kept);
    }
}
