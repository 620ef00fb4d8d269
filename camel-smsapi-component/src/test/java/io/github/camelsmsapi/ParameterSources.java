// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The two classes made of the table {@code src/main/parameters.tsv}: {@link SmsapiParameters}, the options that are
 * parameters of SMSAPI, and {@link SmsapiConstants}, the headers.
 */
final class ParameterSources {

    private static final Path TABLE = Path.of("src", "main", "parameters.tsv");
    private static final String HEADER = """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.camelsmsapi;
            """;

    private final List<Row> rows;

    private ParameterSources(List<Row> rows) {
        this.rows = rows;
    }

    static ParameterSources read() throws IOException {
        return new ParameterSources(
                Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(Row::of).toList());
    }

    /** What is generated, by the names of the classes. */
    String source(String name) {
        return name.equals("SmsapiParameters") ? parameters() : constants();
    }

    private String parameters() {
        var options = rows.stream().filter(Row::isOption).toList();
        return HEADER
               + """

                       import org.apache.camel.spi.UriParam;
                       import org.apache.camel.spi.UriParams;

                       /**
                        * The options that are parameters of SMSAPI: each is also a header, {@code CamelSmsapi} and the option's name, and a
                        * key of a body that is a map or an {@link io.github.camelsmsapi.message.SmsMessage}. What a header says goes before
                        * what the body says, and that before the option (wire reference, section 2.1). Generated from
                        * {@code src/main/parameters.tsv}.
                        */
                       @UriParams
                       public abstract class SmsapiParameters {

                       """
               + each(options, Row::field) + "\n" + each(options, Row::accessors).stripTrailing() + "\n}\n";
    }

    private String constants() {
        return HEADER + """

                import org.apache.camel.spi.Metadata;

                /** The headers that {@code smsapi:} reads and sets. Generated from {@code src/main/parameters.tsv}. */
                public final class SmsapiConstants {

                """ + each(rows, Row::constant) + """
                    private SmsapiConstants() {
                    }
                }
                """;
    }

    private static String each(List<Row> rows, java.util.function.Function<Row, String> text) {
        return rows.stream().map(text).collect(Collectors.joining());
    }

    /** A row of the table; {@code marks} are separated by spaces, {@code values} of an option by bars. */
    private record Row(String name, String type, String headerType, List<String> marks, String text) {

        static Row of(String line) {
            var cells = line.split("\t");
            if (cells.length != 5) {
                throw new IllegalArgumentException(cells.length + " cells instead of 5: " + line);
            }
            return new Row(
                    cells[0], cells[1], cells[2].equals("-") ? cells[1] : cells[2], Arrays.asList(cells[3].split(" ")),
                    cells[4]);
        }

        boolean isOption() {
            return Character.isLowerCase(name.charAt(0));
        }

        private String capitalised() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        String field() {
            var values = marks.stream().filter(mark -> mark.contains("|")).findFirst();
            return """
                        @UriParam(label = "producer%s"%s%s)
                        private %s %s;
                    """.formatted(marks.contains("advanced") ? ",advanced" : "",
                    marks.contains("secret") ? ", secret = true" : "",
                    values.map(all -> ", enums = \"" + all.replace('|', ',') + "\"").orElse(""), type, name);
        }

        String accessors() {
            return """
                        public %2$s get%1$s() {
                            return %3$s;
                        }

                        /**
                         * %4$s
                         */
                        public void set%1$s(%2$s %3$s) {
                            this.%3$s = %3$s;
                        }

                    """.formatted(capitalised(), type, name, text);
        }

        String constant() {
            var label = marks.contains("common") ? "common" : marks.contains("consumer") ? "consumer" : "producer";
            return """
                        @Metadata(label = "%s", javaType = "%s",
                                  description = "%s")
                        public static final String %s = "CamelSmsapi%s";

                    """.formatted(label, headerType, text.replace("\"", "\\\""),
                    name.replaceAll("(?<=[a-z])([A-Z0-9])", "_$1").toUpperCase(Locale.ROOT), capitalised());
        }
    }
}
