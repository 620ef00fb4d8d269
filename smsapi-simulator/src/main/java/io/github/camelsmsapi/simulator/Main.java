// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.github.camelsmsapi.simulator.fault.Durations;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;
import io.github.camelsmsapi.simulator.settings.FaultSettings;
import io.github.camelsmsapi.simulator.settings.GatewaySettings;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Starts the simulator from the command line. */
@Command(name = "smsapi-simulator", mixinStandardHelpOptions = true, versionProvider = Version.class,
         sortOptions = false, usageHelpWidth = 120,
         customSynopsis = "java -jar smsapi-simulator.jar [options]%n",
         description = "Behaves like the SMSAPI gateway, sends nothing, and records what it was asked to do.")
public final class Main implements Callable<Integer> {

    /** Held here because a logger that nobody holds forgets its level. */
    private static final List<Logger> NOISY = List.of(Logger.getLogger("io.vertx"), Logger.getLogger("io.netty"));

    @ArgGroup(validate = false, heading = "%nServer:%n")
    private final ServerSettings server = new ServerSettings();
    @ArgGroup(validate = false, heading = "%nAccount:%n")
    private final AccountOptions account = new AccountOptions();
    @ArgGroup(validate = false, heading = "%nRules of the gateway:%n")
    private final GatewaySettings gateway = new GatewaySettings();
    @ArgGroup(validate = false, heading = "%nDelivery and reports:%n")
    private final DeliverySettings delivery = new DeliverySettings();
    @ArgGroup(validate = false, heading = "%nFaults:%n")
    private final FaultSettings faults = new FaultSettings();
    @Spec
    private CommandSpec spec;

    private final CountDownLatch stop = new CountDownLatch(1);

    private Main() {
    }

    public static void main(String[] args) {
        NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Duration.class, reading(Durations::read))
                .registerConverter(FaultRule.class, reading(FaultNotation::read));
    }

    private static <T> ITypeConverter<T> reading(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var simulator = start(); var memory = new MemoryTrimmer(() -> simulator.stats().requests())) {
            memory.start();
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "stop"));
            print("SMSAPI simulator ready on " + simulator.url());
            stop.await(); // until the process is told to end
            return 0;
        } catch (IllegalStateException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void print(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private SmsapiSimulator start() {
        return SmsapiSimulator.builder()
                .settings(server, gateway, delivery, faults)
                .account(account::applyTo)
                .log(this::print)
                .start();
    }
}
