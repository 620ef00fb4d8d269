// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

import io.github.camelsmsapi.fuzz.Finding.Kind;
import io.github.camelsmsapi.simulator.SmsapiSimulator;

/** Tries compositions one after the other, prints what is found, and adds everything up. */
final class Run {

    private static final int ATTEMPTS_TO_SHRINK = 150;
    private static final int ATTEMPTS_TO_SHRINK_WHAT_HANGS = 40;
    private static final int PATIENCE = 1500; // what was seen to hang is not waited for as long

    private final PrintStream out = System.out;
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private long routes;
    private long messages;
    private long attempts;
    private long faults;
    private long booked;
    private int found;

    /** A simulator without a limit on one number: routes use the same numbers again. */
    static SmsapiSimulator simulator() {
        return SmsapiSimulator.builder().gateway(gateway -> gateway.attemptsPerNumber(0)).start();
    }

    /** Tries the composition of a seed; a finding is shrunk and printed. */
    boolean trial(SmsapiSimulator simulator, long seed) throws Exception {
        var composition = Composer.compose(seed);
        var verdict = Trial.of(simulator, composition);
        routes++;
        messages += verdict.messages();
        attempts += verdict.records().requests();
        faults += verdict.records().faults();
        booked += verdict.records().total();
        if (verdict.findings().isEmpty()) {
            return true;
        }
        found++;
        var kind = verdict.findings().get(0).kind();
        kinds.merge(kind, 1, Integer::sum);
        out.println("FOUND by seed " + seed + ": " + verdict.findings());
        var smallest = new Shrinker(smaller -> fails(simulator, smaller, kind), attempts(kind)).shrink(composition);
        var again = Trial.of(simulator, smallest);
        out.println("shrunk, " + again.findings() + "\n" + JavaPrinter.print(smallest));
        return false;
    }

    private static int attempts(Kind kind) {
        return kind == Kind.HANGS || kind == Kind.LEFT_BEHIND
                ? ATTEMPTS_TO_SHRINK_WHAT_HANGS : ATTEMPTS_TO_SHRINK;
    }

    private static boolean fails(SmsapiSimulator simulator, Composition composition, Kind kind) {
        try {
            return Trial.of(simulator, composition, PATIENCE).has(kind);
        } catch (Exception cannotBeBuilt) {
            return false;
        }
    }

    int findings() {
        return found;
    }

    String summary() {
        return "routes " + routes + ", messages " + messages + ", attempts " + attempts + ", faults struck " + faults
               + ", booked " + booked + ", lost " + count(Kind.LOST) + ", doubled " + count(Kind.DOUBLED) + ", findings "
               + found + (found == 0 ? "" : " " + kinds);
    }

    private int count(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }
}
