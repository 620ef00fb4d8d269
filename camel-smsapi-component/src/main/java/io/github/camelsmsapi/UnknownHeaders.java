// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.internal.operation.NearestName;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.internal.operation.Parameter;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns, once for each name, of headers that look like the component's own and are not. */
final class UnknownHeaders {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownHeaders.class);
    private static final String PREFIX = "CamelSmsapi";
    private static final int MOST = 100;
    private static final Map<String, String> KNOWN = known();
    private static final Set<String> AS_WRITTEN = Set.copyOf(KNOWN.values());

    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    private static Map<String, String> known() {
        var names = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(Stream.of(SmsapiConstants.class.getFields()).map(UnknownHeaders::value),
                Operations.all().stream().flatMap(operation -> operation.parameters().stream()).map(Parameter::header))
                .forEach(name -> names.put(name, name));
        return names;
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void warn(Exchange exchange) {
        for (var name : exchange.getMessage().getHeaders().keySet()) {
            if (!AS_WRITTEN.contains(name) && name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                    && !KNOWN.containsKey(name) && warned.size() < MOST && warned.add(name)) {
                LOG.warn("The component has no header {}; it is ignored{}", Masked.numbersIn(name),
                        NearestName.to(name, KNOWN.values()).map(near -> "; is " + near + " meant?").orElse(""));
            }
        }
    }
}
