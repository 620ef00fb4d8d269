// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** A definition that is built, with the values in the arguments. */
final class Built implements Dsl {

    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private final Object definition;

    Built(Object definition) {
        this.definition = definition;
    }

    @Override
    public Dsl call(String name, Object... arguments) {
        var values = Arrays.stream(arguments).map(argument -> argument instanceof Code code ? code.value() : argument)
                .toArray();
        var method = Arrays.stream(definition.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name) && !candidate.isBridge() && takes(candidate, values))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        definition.getClass().getSimpleName() + " has no " + name + Arrays.toString(arguments)));
        try {
            return new Built(method.invoke(definition, values));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(name + Arrays.toString(arguments), failure);
        }
    }

    private static boolean takes(Method method, Object[] values) {
        var types = method.getParameterTypes();
        if (types.length != values.length) {
            return false;
        }
        for (var i = 0; i < types.length; i++) {
            if (!WRAPPERS.getOrDefault(types[i], types[i]).isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }
}
