/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
