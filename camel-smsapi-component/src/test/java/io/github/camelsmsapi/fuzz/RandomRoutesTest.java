// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.fuzz.Branch.Errors;
import io.github.camelsmsapi.fuzz.Send.Way;
import io.github.camelsmsapi.fuzz.Setting.Pool;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.SendFault;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever route a message takes, it is one SMS, or its failure arrives once and is its own. {@code mvn -Pfuzz} tries
 * any number of routes.
 */
class RandomRoutesTest {

    private static SmsapiSimulator simulator;

    @BeforeContainer
    static void start() {
        simulator = Run.simulator();
    }

    @AfterContainer
    static void close() {
        simulator.close();
    }

    // Run shrinks what it finds: a route shrinks by its steps, and jqwik knows only its seed
    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void everyMessageIsOneSms(@ForAll("seeds") long seed) throws Exception {
        assertThat(new Run().trial(simulator, seed)).isTrue();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 200);
    }

    /** Routes in which faults of earlier versions were found, as small as they were shrunk. */
    @Example
    void whatWasFoundStaysMended() throws Exception {
        for (var composition : (Iterable<Composition>) found()::iterator) {
            assertThat(Trial.of(simulator, composition).findings()).describedAs(JavaPrinter.print(composition)).isEmpty();
        }
    }

    private static Stream<Composition> found() {
        return Stream.of(
                // a bean's failure comes as the cause of another exception
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        new Call(
                                                1, Call.Via.BEAN,
                                                new Branch(2, Errors.NONE, List.of(Send.plain(5)))))),
                        1, Map.of("5@0", new Fate.Refused(19))),
                // so does that of a split that stops
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        new Call(
                                                1, Call.Via.DIRECT, new Branch(
                                                        2, Errors.NONE, List.of(
                                                                new Split(
                                                                        9, 3, false, false, true, false,
                                                                        List.of(Send.plain(10)))))))),
                        1, Map.of("10@0.2", new Fate.Refused(60))),
                // the second message of an exchange is refused before the call
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        Send.plain(4), Send.plain(7))),
                        1, Map.of("7@0", new Fate.Invalid())),
                // copies of an exchange have the same id
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        new Loop(11, 2, true, List.of(Send.plain(13))))),
                        1, Map.of()),
                // the answer to a bean's message is lost, and its repetition comes from another exchange
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        new Call(
                                                1, Call.Via.BEAN,
                                                new Branch(
                                                        2, Errors.NONE,
                                                        List.of(new Send(3, Way.TO, Send.Idx.OWN, 0, false)))))),
                        1, Map.of("3@0", new Fate.Struck(List.of(SendFault.HTTP_502_AFTER_BOOKING)))),
                // a step fails for SMSAPI, and then for the user, when the message was sent
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(
                                        new Call(
                                                1, Call.Via.DIRECT, new Branch(
                                                        2, Errors.NONE, List.of(
                                                                Send.plain(3), new Fail(4, 2)))))),
                        1, Map.of("3@0", new Fate.Struck(List.of(SendFault.CODE_201)))),
                // each message of a loop needs all repetitions
                new Composition(
                        Setting.plain(), new Branch(
                                0, Errors.POLICIES, List.of(new Loop(1, 3, false, List.of(Send.plain(2))))),
                        1, Map.of(
                                "2@0.0", new Fate.RefusedAtFirst(2, 201), "2@0.1", new Fate.RefusedAtFirst(2, 201),
                                "2@0.2", new Fate.RefusedAtFirst(2, 201))),
                // one that may have been sent is refused for credit, and there is no place to park
                new Composition(
                        new Setting(Pool.NONE, false, false, 1, 10, false, true, true, false, 1),
                        new Branch(0, Errors.POLICIES, List.of(new Send(1, Way.TO, Send.Idx.MADE_REPETITION, 0, false))),
                        1, Map.of("1@0", new Fate.Refused(103))),
                // each request waits for one that waits for a thread
                new Composition(
                        new Setting(Pool.NONE, false, true, 4, 2, false, true, false, false, 1),
                        new Branch(0, Errors.OWN_REPEATING, List.of(Send.plain(1), new Again(2))),
                        2, Map.of()));
    }
}
