// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/**
 * Prints a composition as Java that can be pasted into a test: the routes for any, and the whole, with what is sent and
 * what goes wrong, for one in this package, to be given to {@link Trial}.
 */
final class JavaPrinter {

    private JavaPrinter() {
    }

    static String print(Composition composition) {
        var plan = new Plan(composition, Walk.through(composition));
        return "// " + composition.setting() + "\n" + plan.printed() + "var routes = " + routes(composition) + ";\n"
               + "Composition composition = " + Literal.of(composition) + ";\n";
    }

    static String routes(Composition composition) {
        return "new RouteBuilder() {\n    public void configure() {\n" + Routes.printed(composition).indent(8) + "    }\n}";
    }
}
