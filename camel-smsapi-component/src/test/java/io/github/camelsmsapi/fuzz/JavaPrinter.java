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
