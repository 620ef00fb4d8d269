// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes apart a call that carries several reports, of which each parameter is a list separated by commas (wire
 * reference, section 16.1). One value is that of all reports, as many as there are ids are theirs in order; of any
 * other number nobody can tell which value is whose, so they are left out. In a call with one report a comma is part of
 * the value.
 */
final class ValueLists {

    private ValueLists() {
    }

    /**
     * The parameters of each report.
     *
     * @param  listedBy                 the parameter that says how many there are
     * @param  most                     how many a call may carry
     * @throws IllegalArgumentException when there are no values, or too many
     */
    static List<Map<String, String>> split(Map<String, String> parameters, String listedBy, int most) {
        var ids = parameters.getOrDefault(listedBy, "");
        if (ids.isBlank()) {
            throw new IllegalArgumentException("there is no " + listedBy);
        }
        var count = count(ids);
        if (count > most) {
            throw new IllegalArgumentException(
                    "it has " + count + " reports where callbackMaxReports=" + most + " are allowed");
        }
        if (count == 1) {
            return List.of(parameters);
        }
        var lists = new HashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            if (count(values) == count || count(values) == 1) {
                lists.put(name, values.split(",", -1));
            }
        });
        return IntStream.range(0, count).mapToObj(index -> at(index, count, lists)).toList();
    }

    private static int count(String values) {
        var count = 1;
        for (var comma = values.indexOf(','); comma >= 0; comma = values.indexOf(',', comma + 1)) {
            count++;
        }
        return count;
    }

    private static Map<String, String> at(int index, int count, Map<String, String[]> lists) {
        var one = new HashMap<String, String>();
        lists.forEach((name, values) -> one.put(name, values[values.length == count ? index : 0]));
        return one;
    }
}
