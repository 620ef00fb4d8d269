// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The faults that are switched on, and how often each has struck. Every rule draws from a random row of its own, so
 * that the same seed and the same requests give the same faults. To be used on the simulator's event loop only.
 */
public final class Faults {

    /** A rule that is switched on, and how often it has struck. */
    public static final class ActiveRule {

        private final FaultRule rule;
        private final Random random;
        private long struck;

        private ActiveRule(FaultRule rule, long seed) {
            this.rule = rule;
            this.random = new Random(seed);
        }

        public FaultRule rule() {
            return rule;
        }

        public long struck() {
            return struck;
        }

        private boolean strikes(Supplier<List<String>> numbers) {
            if (struck >= rule.count()
                    || !rule.isForAll() && !rule.isForOneOf(numbers.get())
                    || random.nextDouble() >= rule.probability()) {
                return false;
            }
            struck++;
            return true;
        }
    }

    private static final long APART = 1_000_003;

    private final Map<String, Long> injected = new TreeMap<>();
    private final List<ActiveRule> rules = new ArrayList<>();
    private final Random delays;
    private long seed;
    private long added;

    public Faults(long seed, Collection<FaultRule> initial) {
        this.seed = seed;
        this.delays = new Random(seed);
        initial.forEach(this::add);
    }

    /** Switches a rule on, behind those there are; of several the first that strikes has it. */
    public void add(FaultRule rule) {
        added++;
        rules.add(new ActiveRule(rule, seed + added * APART));
    }

    /** Sets the seed of rules added from now on. */
    public void seed(long value) {
        seed = value;
        added = 0;
        delays.setSeed(value);
    }

    public long seed() {
        return seed;
    }

    /** Switches all rules off; the counts stay. */
    public void clear() {
        rules.clear();
    }

    /** Switches one rule off, counted from 1 in the order of {@link #rules()}; false when there is none. */
    public boolean remove(int number) {
        if (number < 1 || number > rules.size()) {
            return false;
        }
        rules.remove(number - 1);
        return true;
    }

    public List<ActiveRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** How often each fault has struck, by label. */
    public Map<String, Long> injected() {
        return Collections.unmodifiableMap(injected);
    }

    /** The rule that strikes a request to send at that stage. */
    public Optional<FaultRule> strike(Stage stage, Supplier<List<String>> numbers) {
        for (var active : rules) {
            if (active.rule.fault() instanceof RequestFault fault && fault.stage() == stage && active.strikes(numbers)) {
                return Optional.of(count(active.rule));
            }
        }
        return Optional.empty();
    }

    /** How often a report to that number is to be sent. */
    public int copies(String number) {
        return strike(ReportFault.REPORT_REPEATED, number).map(FaultRule::times).orElse(1);
    }

    /** How long a report to that number is to be held back. */
    public Duration delay(String number) {
        return strike(ReportFault.REPORT_LATE, number).map(FaultRule::delay)
                .or(() -> strike(ReportFault.REPORT_OUT_OF_ORDER, number).map(
                        rule -> Duration.ofMillis(delays.nextLong(rule.delay().toMillis() + 1))))
                .orElse(Duration.ZERO);
    }

    private Optional<FaultRule> strike(ReportFault fault, String number) {
        for (var active : rules) {
            if (active.rule.fault() == fault && active.strikes(() -> List.of(number))) {
                return Optional.of(count(active.rule));
            }
        }
        return Optional.empty();
    }

    private FaultRule count(FaultRule rule) {
        injected.merge(rule.fault().label(), 1L, Long::sum);
        return rule;
    }
}
