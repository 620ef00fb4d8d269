// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.junit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.SmsapiSimulatorBuilder;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs a simulator for a test class and lets each test begin without messages.
 *
 * <pre>
 * {@code
 * &#64;RegisterExtension
 * static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();
 *
 * @Test
 * void welcomesCustomers(SmsapiSimulator simulator) {
 *     new Shop(SIMULATOR.url()).welcome("48500100200");
 *     assertThat(simulator).sentTo("48500100200").withTextContaining("Welcome").exactlyOnce();
 * }
 * }
 * </pre>
 *
 * In a field that is not static the simulator is started for each test. Tests of one class that run at the same time
 * share it, and resets of one disturb the others.
 */
public final class SmsapiSimulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final Consumer<SmsapiSimulatorBuilder> setUp;
    private Optional<SmsapiSimulator> running = Optional.empty();
    private int classes;

    /** For {@code @ExtendWith}; in a field, {@link #create()} reads better. */
    public SmsapiSimulatorExtension() {
        this(builder -> {
        });
    }

    private SmsapiSimulatorExtension(Consumer<SmsapiSimulatorBuilder> setUp) {
        this.setUp = setUp;
    }

    /** A simulator with the usual settings. */
    public static SmsapiSimulatorExtension create() {
        return new SmsapiSimulatorExtension();
    }

    /** A simulator with other settings. */
    public static SmsapiSimulatorExtension create(Consumer<SmsapiSimulatorBuilder> setUp) {
        return new SmsapiSimulatorExtension(setUp);
    }

    /**
     * The base URL of the simulator.
     *
     * @throws IllegalStateException before the tests began or after they ended
     */
    public String url() {
        return simulator().url();
    }

    /**
     * The simulator.
     *
     * @throws IllegalStateException before the tests began or after they ended
     */
    public SmsapiSimulator simulator() {
        return running.orElseThrow(() -> new IllegalStateException("The simulator runs only while the tests do"));
    }

    /**
     * Has the phone that got the last message to that number answer it.
     *
     * @throws IllegalStateException when nothing was sent to that number
     */
    public void reply(String number, String text) {
        var messages = simulator().messagesTo(number);
        if (messages.isEmpty()) {
            throw new IllegalStateException("Nothing was sent to " + number + " that it could answer");
        }
        simulator().receive(IncomingMessage.of(number, text).answering(messages.get(messages.size() - 1).id()));
    }

    /** Refuses the next requests to send with that code. */
    public void fail(int code, int times) {
        fail("code-" + code + ":count=" + times);
    }

    /**
     * Lets something go wrong, such as {@code answer-lost:count=1} or {@code http-503-before-booking:probability=0.1}.
     *
     * @throws IllegalArgumentException when it cannot be understood
     */
    public void fail(String fault) {
        simulator().inject(FaultNotation.read(fault));
    }

    /** Pushes the simulator's clock forward; what has fallen due is done before this returns. */
    public void advance(Duration by) {
        simulator().advance(by);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        classes++; // nested ones count too
        if (running.isEmpty()) {
            start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (running.isPresent()) {
            simulator().reset();
        } else {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes == 0) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        classes--;
        if (classes == 0) {
            stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SmsapiSimulator.class;
    }

    @Override
    public SmsapiSimulator resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return simulator();
    }

    private void start() {
        var builder = SmsapiSimulator.builder();
        setUp.accept(builder);
        running = Optional.of(builder.start());
    }

    private void stop() {
        running.ifPresent(SmsapiSimulator::close);
        running = Optional.empty();
    }
}
