// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of SMSAPI's documentation that lie among the test resources. */
public final class Csv {

    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    private Csv() {
    }

    /** The rows of a table, each by the names in its first line. */
    public static List<Map<String, String>> rows(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var names = fields(lines.get(0));
            return lines.stream().skip(1).map(line -> row(names, fields(line))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(List<String> names, List<String> fields) {
        if (fields.size() != names.size()) {
            throw new IllegalStateException(fields + " does not fit " + names);
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            row.put(names.get(i), fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var matcher = FIELD.matcher(line);
        while (fields.isEmpty() || matcher.end() < line.length()) {
            if (!matcher.find()) {
                throw new IllegalStateException("no CSV: " + line);
            }
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return fields;
    }
}
