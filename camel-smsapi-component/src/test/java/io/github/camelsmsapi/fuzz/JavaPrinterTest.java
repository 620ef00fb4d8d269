// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import io.github.camelsmsapi.SmsapiComponent;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed of a composition is that composition. */
class JavaPrinterTest {

    private static final int COMPOSITIONS = 60;
    private static final AggregationStrategy ANY = (old, fresh) -> fresh;

    @TempDir
    Path classes;

    @Test
    void printedRoutesCompileAndAreThoseThatRan() throws Exception {
        var compositions = IntStream.range(0, COMPOSITIONS).mapToObj(Composer::compose).toList();
        var methods = IntStream.range(0, COMPOSITIONS)
                .mapToObj(i -> "public static RouteBuilder routes%d() { return %s; }\n"
                        .formatted(i, JavaPrinter.routes(compositions.get(i))))
                .collect(Collectors.joining());
        var pasted = compile("import org.apache.camel.builder.RouteBuilder;\npublic class Pasted {\n" + methods + "}\n");

        for (var i = 0; i < COMPOSITIONS; i++) {
            var printed = (RouteBuilder) pasted.getMethod("routes" + i).invoke(null);
            assertThat(definitions(printed)).isEqualTo(definitions(Routes.built(compositions.get(i), ANY)));
        }
    }

    @Test
    void aPrintedCompositionIsTheOneThatRan() throws Exception {
        var compositions = IntStream.range(0, COMPOSITIONS).mapToObj(Composer::compose).toList();
        var methods = IntStream.range(0, COMPOSITIONS)
                .mapToObj(i -> "public static Object composition%d() { return %s; }\n"
                        .formatted(i, Literal.of(compositions.get(i))))
                .collect(Collectors.joining());
        var pasted = compile("package " + getClass().getPackageName() + ";\nimport java.util.List;\nimport java.util.Map;\n"
                             + "public class Pasted {\n" + methods + "}\n");

        for (var i = 0; i < COMPOSITIONS; i++) {
            assertThat(pasted.getMethod("composition" + i).invoke(null)).isEqualTo(compositions.get(i));
        }
    }

    private static List<String> definitions(RouteBuilder routes) throws Exception {
        try (var context = new DefaultCamelContext()) {
            context.disableJMX();
            context.addComponent("smsapi", new SmsapiComponent());
            context.getRegistry().bind("keepingFailures", ANY);
            routes.setCamelContext(context);
            routes.configure();
            return routes.getRouteCollection().getRoutes().stream().map(RouteDefinition::toString).toList();
        }
    }

    private Class<?> compile(String source) throws Exception {
        var inPackage = source.startsWith("package ");
        var name = inPackage ? getClass().getPackageName() + ".Pasted" : "Pasted";
        var file = new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var compiled = ToolProvider.getSystemJavaCompiler().getTask(
                null, null, null, List.of("-d", classes.toString(), "-proc:none"), null, List.of(file)).call();
        assertThat(compiled).isTrue();
        if (inPackage) { // in the package itself, to see what is not public
            return MethodHandles.lookup().defineClass(Files.readAllBytes(classes.resolve(name.replace('.', '/') + ".class")));
        }
        var loader = new URLClassLoader(new URL[] { classes.toUri().toURL() }, getClass().getClassLoader());
        return Class.forName(name, true, loader);
    }
}
