// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.operation.Page;
import io.github.camelsmsapi.operation.Sized;

/**
 * All of a collection at SMSAPI, fetched page by page as it is walked through, so that only one page is held at a time
 * (wire reference, section 1.5). A failure of a later page is thrown where its first entry is asked for. To be walked
 * through once, by one thread.
 */
public final class PagedIterator<T> implements Iterator<T>, Sized {

    static final List<Parameter> PAGE = List.of(
            Parameter.of(ParameterType.INTEGER, "offset", "offset"), Parameter.of(ParameterType.INTEGER, "limit", "limit"));

    private static final int LIMIT = 100; // SMSAPI's own default is 5

    private final Operation operation;
    private final Map<String, Object> values;
    private final Gateway gateway;
    private final int limit;
    private int offset;
    private Page<T> page;
    private Iterator<T> rest;
    private SmsapiException failure;

    private PagedIterator(Operation operation, Map<String, Object> values, Gateway gateway) {
        this.operation = operation;
        this.values = new HashMap<>(values);
        this.gateway = gateway;
        this.limit = number(this.values.computeIfAbsent("limit", missing -> LIMIT));
        this.offset = number(this.values.getOrDefault("offset", 0));
        fetch();
    }

    static Object list(Operation operation, Map<String, Object> values, Gateway gateway) {
        if (ClientOption.CSV.isIn(values)) {
            return gateway.ask(operation.request(values).asCsv()).text();
        }
        return ClientOption.ALL.isIn(values) && !ClientOption.RAW.isIn(values)
                ? new PagedIterator<>(operation, values, gateway)
                : Execution.ASK_ONCE.run(operation, values, gateway);
    }

    private static int number(Object value) {
        try {
            return Integer.parseInt(ParameterType.INTEGER.toWire(value));
        } catch (IllegalArgumentException none) {
            throw Operation.invalid("limit or offset is no whole number");
        }
    }

    @SuppressWarnings("unchecked") // the operation answers pages, and what is in them is the caller's to know
    private void fetch() {
        values.put("offset", offset);
        var next = (Page<T>) Execution.ASK_ONCE.run(operation, values, gateway);
        if (page != null && !next.collection().isEmpty() && next.collection().equals(page.collection())) {
            throw new SmsapiUnreadableResponseException(200, "it repeats the page before", null, true);
        }
        page = next;
        offset += page.collection().size();
        rest = page.collection().iterator();
    }

    /** How many there are in all, as the page says that was fetched last. */
    @Override
    public int size() {
        return page.size();
    }

    @Override
    public boolean hasNext() {
        if (!rest.hasNext() && failure == null && mayHaveMore()) {
            try {
                fetch();
            } catch (SmsapiException later) {
                failure = later; // Camel asks this before it has processed the entry in hand, which must not be lost
            }
        }
        return failure != null || rest.hasNext();
    }

    /** By the total, or, where the page does not say it, by whether the page is full. */
    private boolean mayHaveMore() {
        var entries = page.collection();
        return !entries.isEmpty() && (page.size() == 0 ? entries.size() >= limit : offset < page.size());
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (failure != null) {
            throw failure;
        }
        return rest.next();
    }
}
