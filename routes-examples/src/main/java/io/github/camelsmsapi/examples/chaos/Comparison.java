// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.github.camelsmsapi.examples.outbox.OutboxKey;
import io.github.camelsmsapi.examples.outbox.OutboxState;

/**
 * The outbox held against the gateway's books.
 *
 * @param attempted    messages that the outbox has tried to send
 * @param booked       messages that the gateway has, some perhaps twice
 * @param lost         rows that the gateway does not have although they say it does, or that nobody has given up
 * @param doubled      rows of which the gateway has more than one message, by idx or by number and text
 * @param recovered    rows whose acceptance was learned by a repetition or a report only
 * @param dead         rows that were given up, known not to be sent
 * @param unknown      rows whose outcome is unknown
 * @param contradicted rows that say they were not sent, and were; or that were booked with another text or number
 */
record Comparison(
        int attempted, int booked, List<Long> lost, List<Long> doubled, int recovered, int dead, int unknown,
        List<Long> contradicted) {

    static Comparison of(List<Database.Row> rows, List<Simulator.Booked> books) {
        Map<String, Set<Simulator.Booked>> byIdx = new HashMap<>();
        Map<String, Set<Simulator.Booked>> byContent = new HashMap<>();
        for (var booked : books) {
            byIdx.computeIfAbsent(booked.idx(), any -> new HashSet<>()).add(booked);
            byContent.computeIfAbsent(content(booked.number(), booked.text()), any -> new HashSet<>()).add(booked);
        }
        var lost = new ArrayList<Long>();
        var doubled = new ArrayList<Long>();
        var contradicted = new ArrayList<Long>();
        for (var row : rows) {
            var ofIdx = byIdx.getOrDefault(OutboxKey.of(row.id()), Set.of());
            var ofContent = byContent.getOrDefault(content(row.recipient(), row.text()), Set.of());
            var all = new HashSet<>(ofIdx);
            all.addAll(ofContent);
            if (all.size() > 1) {
                doubled.add(row.id());
            }
            if (all.isEmpty() && row.state() != OutboxState.DEAD && row.state() != OutboxState.UNKNOWN) {
                lost.add(row.id());
            }
            if (!ofIdx.equals(ofContent) || !all.isEmpty() && row.state() == OutboxState.DEAD) {
                contradicted.add(row.id());
            }
        }
        return new Comparison(
                count(rows, row -> row.attempts() > 0), books.size(), lost, doubled,
                count(rows, row -> row.acceptedBy() != null && !"ANSWER".equals(row.acceptedBy())),
                count(rows, row -> row.state() == OutboxState.DEAD),
                count(rows, row -> row.state() == OutboxState.UNKNOWN), contradicted);
    }

    private static int count(List<Database.Row> rows, Predicate<Database.Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static String content(String number, String text) {
        return number + ' ' + text;
    }

    /** Whether nothing is lost, doubled or otherwise at odds. */
    boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && contradicted.isEmpty();
    }
}
