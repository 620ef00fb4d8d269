// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A definition that is written down, one statement for each call. What opens a block gets a variable. */
final class Printed implements Dsl {

    private static final Set<String> BLOCKS = Set.of("from", "split", "loop", "filter", "choice", "doTry", "multicast",
            "recipientList", "circuitBreaker", "aggregate", "idempotentConsumer", "wireTap", "delay", "onException",
            "resilience4jConfiguration", "transacted", "loadBalance");

    /** What is written by all definitions of a composition. */
    static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private int variables;

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private final Sheet sheet;
    private final String variable;

    private Printed(Sheet sheet, String variable) {
        this.sheet = sheet;
        this.variable = variable;
    }

    /** What stands for the {@code RouteBuilder} itself. */
    static Printed on(Sheet sheet) {
        return new Printed(sheet, "");
    }

    @Override
    public Dsl call(String method, Object... arguments) {
        var code = (variable.isEmpty() ? "" : variable + '.') + method
                   + Arrays.stream(arguments).map(Printed::print).collect(Collectors.joining(", ", "(", ");\n"));
        if (!BLOCKS.contains(method)) {
            sheet.text.append(code);
            return this;
        }
        var name = method + ++sheet.variables;
        sheet.text.append("var ").append(name).append(" = ").append(code);
        return new Printed(sheet, name);
    }

    private static String print(Object argument) {
        if (argument instanceof Code code) {
            return code.java();
        }
        if (argument instanceof Class<?> type) {
            return type.getName() + ".class";
        }
        return argument instanceof String text ? Dsl.quoted(text) : argument.toString();
    }
}
