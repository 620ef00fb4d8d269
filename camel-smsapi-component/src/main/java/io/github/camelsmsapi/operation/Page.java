// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A part of a collection; {@code offset} and {@code limit} say which (wire reference, section 1.5).
 *
 * @param size       how many there are in all; 0 where SMSAPI does not say, as in the older lists
 * @param collection those of this page
 */
public record Page<T>(int size, @JsonAlias("list") List<T> collection) implements SmsapiResult, Counted {

    public Page {
        collection = collection == null ? List.of() : collection.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Whether there may be more.
     *
     * @param offset how many have been read so far, the first ones that were left out included
     * @param limit  how many were asked for
     */
    boolean mayHaveMoreAfter(int offset, int limit) {
        return !collection.isEmpty() && (size == 0 ? collection.size() >= limit : offset < size);
    }
}
