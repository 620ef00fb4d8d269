// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the parameter that a header sets. The case of a header's name does not matter; mostly it is as written here.
 */
public final class HeaderParameters {

    private final Map<String, Parameter> asWritten = new HashMap<>();
    private final Map<String, Parameter> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public HeaderParameters(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> asWritten.put(parameter.header(), parameter));
        inAnyCase.putAll(asWritten);
    }

    /** Returns the parameter; empty for a header that sets none. */
    public Optional<Parameter> of(String header) {
        var parameter = asWritten.get(header);
        return Optional.ofNullable(parameter == null ? inAnyCase.get(header) : parameter);
    }
}
