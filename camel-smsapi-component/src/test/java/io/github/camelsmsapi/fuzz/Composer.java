// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.camelsmsapi.fuzz.Branch.Errors;
import io.github.camelsmsapi.fuzz.Detach.Start;
import io.github.camelsmsapi.fuzz.Send.Idx;
import io.github.camelsmsapi.fuzz.Send.Way;
import io.github.camelsmsapi.fuzz.Setting.Pool;
import io.github.camelsmsapi.simulator.fault.SendFault;

/** Composes routes by chance; the same seed gives the same composition. */
final class Composer {

    private static final int DEPTH = 3;
    private static final int MESSAGES = 60;
    private static final List<SendFault> FAULTS = List.of(
            SendFault.CUT_BEFORE_BOOKING, SendFault.ANSWER_LOST, SendFault.ANSWER_LOST, SendFault.HTTP_500_BEFORE_BOOKING,
            SendFault.HTTP_500_AFTER_BOOKING, SendFault.HTTP_502_AFTER_BOOKING, SendFault.HTTP_503_BEFORE_BOOKING,
            SendFault.HTTP_503_AFTER_BOOKING, SendFault.HTTP_429, SendFault.CODE_200, SendFault.CODE_201,
            SendFault.CODE_202, SendFault.CODE_203, SendFault.CODE_999, SendFault.TRUNCATED_JSON, SendFault.HTML_PAGE,
            SendFault.SLOW, SendFault.HTTP_429_RETRY_AFTER, SendFault.HTTP_503_RETRY_AFTER, SendFault.CLOSED_WHILE_IDLE);
    /** Rare, for each takes the time after which an answer is not waited for. */
    private static final SendFault[] HANGS = { SendFault.HANG_BEFORE_BOOKING, SendFault.HANG_AFTER_BOOKING };
    // not 53: a gateway that knows an idx which it has not booked would lie
    private static final List<Integer> CODES = List.of(
            8, 11, 12, 13, 14, 17, 18, 19, 20, 27, 28, 30, 36, 40, 41, 50, 52, 54, 56, 57, 60, 61, 62, 65, 66, 70, 72, 74, 76,
            101, 102, 103, 104, 105, 106, 110, 200, 201, 202, 203, 999);

    private final Random random;
    private final Pool pool;
    private int ids;
    /**
     * Whether there is to be no {@code doTry}: what fails in it escapes Camel's error handlers, and so those of a route
     * that handles each failure; and Camel repeats what is around it as a whole, which an {@code idempotentConsumer}
     * skips.
     */
    private boolean withoutTry;

    Composer(long seed) {
        random = new Random(seed);
        pool = any(Pool.values());
    }

    static Composition compose(long seed) {
        for (var attempt = 0;; attempt++) {
            var composition = new Composer(seed + attempt * 1_000_003L).compose();
            var size = Walk.through(composition).size();
            if (size > 0 && size <= MESSAGES) {
                return composition;
            }
        }
    }

    private Composition compose() {
        var setting = new Setting(
                pool, chance(3), chance(2), chance(3) ? 4 : 1, chance(2) ? 2 : 10, chance(4),
                !chance(5), chance(2), chance(3), random.nextInt(4));
        var errors = chance(4) ? any(Errors.values()) : Errors.POLICIES;
        var steps = new ArrayList<>(steps(0, true));
        if (chance(6)) {
            steps.add(new Again(id()));
        }
        var composition = new Composition(setting, new Branch(0, errors, List.copyOf(steps)), 1 + random.nextInt(4), Map.of());
        return composition.withFates(fates(composition));
    }

    private Map<String, Fate> fates(Composition composition) {
        var fates = new LinkedHashMap<String, Fate>();
        var share = List.of(0, 10, 30, 60).get(random.nextInt(4));
        for (var message : Walk.through(composition).values()) {
            if (random.nextInt(100) < share) {
                fates.put(message.id(), fate(message));
            }
        }
        return fates;
    }

    private Fate fate(Meant message) {
        if (message.idx() == Idx.OWN_REPETITION && chance(2)) {
            return new Fate.SentBefore();
        }
        // a message among several of one body needs a number of its own: its result says no more
        var kind = random.nextInt(message.isPart() ? 6 : 10);
        if (kind < 5) {
            var faults = new ArrayList<SendFault>();
            for (var i = random.nextInt(3); i >= 0; i--) {
                faults.add(chance(30) ? any(HANGS) : FAULTS.get(random.nextInt(FAULTS.size())));
            }
            return new Fate.Struck(List.copyOf(faults));
        }
        if (kind == 5) {
            return new Fate.Invalid();
        }
        var code = CODES.get(random.nextInt(CODES.size()));
        return kind < 8 ? new Fate.Refused(code) : new Fate.RefusedAtFirst(1 + random.nextInt(3), code);
    }

    private List<Step> steps(int depth, boolean repeatedAlone) {
        var steps = new ArrayList<Step>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            steps.add(depth < DEPTH && chance(2) ? block(depth + 1, repeatedAlone) : simple());
        }
        return List.copyOf(steps);
    }

    private Step simple() {
        return switch (random.nextInt(12)) {
            case 0 -> new Pause(id(), any(Pause.Kind.values()));
            case 1 -> new Fail(id(), 1 + random.nextInt(2));
            case 2 -> new Bulk(id(), 1 + random.nextInt(4), chance(2), idx());
            default -> new Send(
                    id(), chance(4) ? any(Way.values()) : Way.TO, idx(), chance(8) ? random.nextInt(Send.ACCOUNTS) : 0,
                    chance(8));
        };
    }

    private Idx idx() {
        return chance(3) ? any(Idx.values()) : Idx.MADE;
    }

    private Step block(int depth, boolean repeatedAlone) {
        return switch (random.nextInt(pool == Pool.PROCESSORS ? 8 : 14)) {
            case 0 -> new Loop(id(), 1 + random.nextInt(3), chance(2), steps(depth, repeatedAlone));
            case 1 -> new Filter(id(), any(Items.values()), steps(depth, repeatedAlone));
            case 2 -> new Choice(id(), any(Items.values()), steps(depth, repeatedAlone), steps(depth, repeatedAlone));
            case 3 ->
                withoutTry ? new Filter(id(), any(Items.values()), steps(depth, repeatedAlone)) : tried(depth, repeatedAlone);
            case 4, 5 -> new Call(id(), any(Call.Via.values()), branch(depth, any(Errors.values())));
            case 6 -> detached(depth);
            case 7 -> repeatedAlone ? once(depth) : new Loop(id(), 2, true, steps(depth, false));
            case 8, 9 -> split(depth, repeatedAlone);
            case 10, 11 -> fork(depth);
            case 12 -> new Gather(id(), split(depth, repeatedAlone).keepingFailures(), branch(depth, behindAggregator()));
            default -> new Breaker(id(), steps(depth, repeatedAlone));
        };
    }

    private Step tried(int depth, boolean repeatedAlone) {
        return new Try(
                id(), chance(2), steps(depth, repeatedAlone), chance(2) ? steps(depth, repeatedAlone) : List.of(),
                chance(3) ? steps(depth, repeatedAlone) : List.of());
    }

    private Step once(int depth) {
        var outside = withoutTry;
        withoutTry = true;
        var once = new Once(id(), steps(depth, true));
        withoutTry = outside;
        return once;
    }

    private Split split(int depth, boolean repeatedAlone) {
        var stop = chance(2);
        return new Split(
                id(), 1 + random.nextInt(4), chance(2), chance(3), stop, !stop && !chance(3),
                steps(depth, repeatedAlone));
    }

    private Step fork(int depth) {
        var branches = new ArrayList<Branch>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            branches.add(branch(depth, any(Errors.values())));
        }
        var stop = chance(2);
        return new Fork(id(), chance(2), chance(2), stop, !stop && !chance(3), List.copyOf(branches));
    }

    private Step detached(int depth) {
        var start = any(Start.values());
        var errors = start == Start.AGGREGATE
                ? behindAggregator()
                : any(Errors.values());
        return new Detach(id(), start, branch(depth, errors));
    }

    /** Camel drops what fails behind an aggregator. */
    private Errors behindAggregator() {
        return chance(2) ? Errors.OWN : Errors.OWN_REPEATING;
    }

    private Branch branch(int depth, Errors errors) {
        var outside = withoutTry;
        withoutTry = errors == Errors.OWN || errors == Errors.OWN_REPEATING;
        var branch = new Branch(id(), errors, steps(depth, errors != Errors.NONE && errors != Errors.POLICIES_AND_OWN));
        withoutTry = outside;
        return branch;
    }

    private int id() {
        return ++ids;
    }

    /** True once in so many times. */
    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
