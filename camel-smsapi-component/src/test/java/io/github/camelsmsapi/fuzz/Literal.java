// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints records, enums, lists, maps, texts and numbers as the Java expression that makes them. */
final class Literal {

    private Literal() {
    }

    static String of(Object value) {
        if (value instanceof Record) {
            return "new " + nameOf(value.getClass()) + Arrays.stream(value.getClass().getRecordComponents())
                    .map(component -> of(valueOf(component, value))).collect(Collectors.joining(", ", "(", ")"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Literal::of).collect(Collectors.joining(", ", "List.of(", ")"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> "Map.entry(" + of(entry.getKey()) + ", " + of(entry.getValue()) + ")")
                    .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
        }
        if (value instanceof Enum<?> constant) {
            return nameOf(constant.getDeclaringClass()) + "." + constant.name();
        }
        return value instanceof String text ? Dsl.quoted(text) : String.valueOf(value);
    }

    /** As it is called in its package, elsewhere with the package. */
    private static String nameOf(Class<?> type) {
        var name = type.getCanonicalName();
        var here = Literal.class.getPackageName() + '.';
        return name.startsWith(here) ? name.substring(here.length()) : name;
    }

    private static Object valueOf(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(component.toString(), inaccessible);
        }
    }
}
