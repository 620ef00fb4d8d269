// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * What became of many messages, one result for each recipient. A million of them fit into little memory: what does not
 * repeat is kept packed, and unpacked as they are walked through.
 */
public final class BulkResult implements Iterable<RecipientResult>, SmsapiResult {

    private final List<PackedResults> requests = new ArrayList<>();
    private long accepted;
    private long refused;
    private long unknown;
    private long parts;
    private BigDecimal points = BigDecimal.ZERO;

    /** Makes one without results. */
    public BulkResult() {
        // as the fields say
    }

    /** Adds the results of one request. */
    public void add(List<RecipientResult> results) {
        for (var result : results) {
            switch (result.outcome()) {
                case SENT -> accepted++;
                case NOT_SENT -> refused++;
                case UNKNOWN -> unknown++;
            }
            var sent = result.sent();
            if (sent != null) {
                parts += sent.parts();
                points = points.add(sent.points());
            }
        }
        requests.add(PackedResults.of(results));
    }

    /** How many messages SMSAPI accepted. */
    public long accepted() {
        return accepted;
    }

    /** How many were not sent. */
    public long refused() {
        return refused;
    }

    /** Returns the number of messages whose outcome is unknown. */
    public long unknown() {
        return unknown;
    }

    /** How many parts the accepted messages have together. */
    public long parts() {
        return parts;
    }

    /** The price of the accepted messages. */
    public BigDecimal points() {
        return points;
    }

    /** The results, in the order in which the requests were made. */
    @Override
    public Iterator<RecipientResult> iterator() {
        return requests.stream().flatMap(request -> request.unpack().stream()).iterator();
    }

    /** Those with a given outcome. */
    public Iterable<RecipientResult> with(Outcome outcome) {
        return () -> requests.stream().flatMap(request -> request.unpack().stream())
                .filter(result -> result.outcome() == outcome).iterator();
    }

    /** Returns the first failure, or null if no message failed. An empty balance or a refused login shows here. */
    public SmsapiException firstFailure() {
        return requests.stream().flatMap(request -> request.failures().stream()).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return "BulkResult[accepted=" + accepted + ", refused=" + refused + ", unknown=" + unknown + "]";
    }
}
