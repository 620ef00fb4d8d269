// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What SMSAPI says to a query for a number's network, before the network is known (wire reference, section 5.1). What
 * SMSAPI does not say is null.
 *
 * @param status {@code OK}, or {@code ERROR} for a number that is not looked up
 * @param number the number
 * @param id     the id of the query
 * @param price  what it costs
 * @param error  why the number is not looked up
 */
public record HlrLookup(
        String status, String number, String id, BigDecimal price,
        Integer error) implements SmsapiResult {

    /** Whether the number is being looked up. */
    public boolean isAccepted() {
        return "OK".equals(status);
    }

    @Override
    public String toString() {
        return "HlrLookup[status=" + status + ", number=" + Masked.number(String.valueOf(number)) + "]";
    }

    /**
     * The queries of one request.
     *
     * @param list one for each number
     */
    public record Several(List<HlrLookup> list) implements SmsapiResult {

        /** SMSAPI answers with an object to a single number, and with an array to several. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Several of(JsonNode answer) {
            var items = answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
            return new Several(items.map(item -> Json.MAPPER.convertValue(item, HlrLookup.class)).toList());
        }
    }
}
