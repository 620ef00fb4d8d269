// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The parameters of a request, whether they came in the query, a form or a JSON object (wire reference, 1.3). */
public final class Parameters {

    private static final Set<String> SECRET = Set.of("password", "access_token", "pass", "pass_api");
    private static final Pattern SECRET_PART = Pattern.compile(".*\\[(?:api_)?password]");
    private static final Set<String> TRUE = Set.of("1", "true");
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]*]$");
    private static final char REPLACEMENT = '\uFFFD'; // what a decoder puts for bytes that are not UTF-8
    private static final int LONGEST_SHOWN = 4_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private boolean readable = true;

    void add(String name, String value) {
        var plain = name.endsWith("]") ? INDEX.matcher(name).replaceFirst("") : name;
        values.computeIfAbsent(plain, key -> new ArrayList<>(1)).add(value);
    }

    /** What a body says replaces what the query says. */
    void replace(Parameters other) {
        values.putAll(other.values);
        readable &= other.readable;
    }

    void unreadable() {
        readable = false;
    }

    /** Whether the request could be taken apart at all. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether all of it was UTF-8. */
    public boolean isUtf8() {
        return values.values().stream().flatMap(List::stream).noneMatch(value -> value.indexOf(REPLACEMENT) >= 0);
    }

    /** The names of all parameters. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value, or an empty text. */
    public String first(String name) {
        var all = values.get(name);
        return all == null ? "" : all.get(0);
    }

    /** All values, of {@code name} as well as of {@code name[]} and {@code name[0]}. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The values of a filter: {@code a,b} means either, as do two values; a comma in brackets separates nothing. */
    public List<String> list(String name) {
        return all(name).stream().flatMap(value -> split(value).stream())
                .map(String::trim).filter(value -> !value.isEmpty()).toList();
    }

    private static List<String> split(String value) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var begin = 0;
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(value.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(value.substring(begin));
        return parts;
    }

    /** A part of an object: {@code name[part]} of a form, or the field of a JSON object. */
    public Optional<String> part(String name, String part) {
        var inForm = name + '[' + part + ']';
        if (has(inForm)) {
            return Optional.of(first(inForm));
        }
        return Json.read(first(name)).map(object -> object.path(part)).filter(field -> !field.isMissingNode())
                .filter(field -> !field.isNull()).map(JsonNode::asText);
    }

    /** Whether a flag is set: 1 or true. */
    public boolean flag(String name) {
        return TRUE.contains(first(name).trim().toLowerCase(Locale.ROOT));
    }

    /** The parameters as the log may show them: secrets masked, very long values cut. */
    Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> shown.put(name, isSecret(name) ? Masked.MARK : Masked.json(cut(String.join(",", all)))));
        return shown;
    }

    private static boolean isSecret(String name) {
        return SECRET.contains(name) || name.endsWith("]") && SECRET_PART.matcher(name).matches();
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
    }
}
