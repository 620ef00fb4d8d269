// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Median, smallest and largest of several figures. */
record Spread(double median, double least, double most) {

    static Spread of(DoubleStream figures) {
        var sorted = figures.sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The median, and behind it the smallest and the largest, with so many decimals. */
    String text(int decimals) {
        var number = "%,." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", median, least, most);
    }
}
