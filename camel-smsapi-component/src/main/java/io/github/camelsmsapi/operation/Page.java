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
public record Page<T>(int size, @JsonAlias("list") List<T> collection) implements SmsapiResult, Sized {

    public Page {
        collection = collection == null ? List.of() : collection.stream().filter(Objects::nonNull).toList();
    }
}
