// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant who wrote another one. */
public final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {
    }

    /** The one among the known names that takes the fewest letters to change; empty where none is near. */
    public static Optional<String> to(String written, Collection<String> known) {
        var word = written.toLowerCase(Locale.ROOT);
        return word.length() > LONGEST
                ? Optional.empty()
                : known.stream().min(Comparator.<String> comparingInt(name -> distance(word, name)).thenComparing(name -> name))
                        .filter(name -> distance(word, name) <= Math.max(2, name.length() / 3)
                                && distance(word, name) < name.length());
    }

    private static int distance(String word, String other) {
        var name = other.toLowerCase(Locale.ROOT);
        var above = new int[name.length() + 1];
        for (var j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (var i = 1; i <= word.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[name.length()];
    }
}
