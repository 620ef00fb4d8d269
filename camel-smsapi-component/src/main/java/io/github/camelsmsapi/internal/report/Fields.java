// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parameters of one report, each of which is taken out once. What is left is what this component does not
 * understand: other parameters, and values that cannot be what they should be, or are more than any clock or table
 * holds.
 */
final class Fields {

    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();
    private static final Predicate<String> TIME = Pattern.compile("\\d{1,11}").asMatchPredicate();
    private static final Predicate<String> DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?").asMatchPredicate();

    /** As long as an idx can be. */
    private static final int LONGEST = 255;
    private static final char DELETE = 0x7f;
    private static final long FIRST_SECOND = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private final Map<String, String> left;

    Fields(Map<String, String> parameters) {
        this.left = new HashMap<>(parameters);
    }

    /** A value in one line: what goes into logs cannot write lines of its own. */
    Optional<String> text(String name) {
        return understood(name, Fields::line);
    }

    /** The same with the spaces around it, which can be part of an idx. */
    Optional<String> idx(String name) {
        return taken(name, Fields::line);
    }

    private static Optional<String> line(String value) {
        return value.length() <= LONGEST && !hasControl(value) ? Optional.of(value) : Optional.empty();
    }

    private static boolean hasControl(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) == DELETE) {
                return true;
            }
        }
        return false;
    }

    /** A value as somebody wrote it, empty or in several lines. */
    Optional<String> letter(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    /**
     * @throws IllegalArgumentException when it is missing, too long or not in one line
     */
    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("a report has no proper " + name));
    }

    Optional<Integer> number(String name) {
        return understood(name, value -> Optional.of(value).filter(NUMBER).map(Integer::valueOf));
    }

    Optional<BigDecimal> decimal(String name) {
        return understood(name, value -> Optional.of(value).filter(DECIMAL).map(BigDecimal::new));
    }

    /** UNIX seconds of this century: 0 means that the time is not known. */
    Optional<Instant> time(String name) {
        return understood(name, value -> Optional.of(value).filter(TIME).map(Long::valueOf)
                .filter(seconds -> seconds >= FIRST_SECOND && seconds < LAST_SECOND).map(Instant::ofEpochSecond));
    }

    /** Takes a value out if it is understood, or blank. Spaces around it say nothing. */
    <T> Optional<T> understood(String name, Function<String, Optional<T>> meaning) {
        return taken(name, value -> meaning.apply(value.strip()));
    }

    private <T> Optional<T> taken(String name, Function<String, Optional<T>> meaning) {
        var value = left.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            left.remove(name);
            return Optional.empty();
        }
        var understood = meaning.apply(value);
        understood.ifPresent(any -> left.remove(name));
        return understood;
    }

    /** All that was not taken out. */
    Map<String, String> rest() {
        return Map.copyOf(left);
    }
}
