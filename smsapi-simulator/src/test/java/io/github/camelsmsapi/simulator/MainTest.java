// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpExplainsEveryOption() {
        assertThat(command().execute("--help")).isZero();

        assertThat(out.toString()).contains("--port", "8025", "--points", "--delivery-delay");
        assertThat(command().getCommandSpec().options()).hasSizeGreaterThan(30)
                .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
    }

    @Test
    void saysWhereItListens() throws InterruptedException {
        var main = new Thread(() -> command().execute("--port", "0", "--idx-window", "5m"));
        main.start();

        await().untilAsserted(
                () -> assertThat(out.toString().trim()).matches("SMSAPI simulator ready on http://127.0.0.1:[0-9]+"));
        main.interrupt();
        main.join(Duration.ofSeconds(5).toMillis());
        assertThat(main.isAlive()).isFalse();
    }

    @Test
    void optionsReachTheSimulatorInAnyOrder() throws InterruptedException {
        var main = new Thread(
                () -> command().execute(
                        "--port", "0", "--points", "5.5", "--id-form", "hex", "--token", "a", "--requests-kept", "7",
                        "--idx-window", "1m", "--token", "b", "--sender-name", "MyShop", "--delivery-delay", "0ms",
                        "--intermediate-reports", "SENT,ACCEPTED", "--max-parts", "2",
                        "--fault", "code-203:number=48500100299", "--fault", "slow:delay=1ms,count=1", "--seed", "7"));
        main.start();
        await().until(() -> out.toString().contains("ready"));
        var url = out.toString().substring(out.toString().indexOf("http://")).trim();

        assertThat(Caller.at(url, "b").plainSms("to", "48500100200", "message", "Hi", "from", "MyShop"))
                .matches("OK:[0-9A-F]{24}:0\\.165");
        assertThat(Caller.at(url, "a").plainSms("to", "48500100200", "message", "Hi", "from", "Other"))
                .isEqualTo("ERROR:14");
        assertThat(Caller.at(url, "a").plainSms("to", "48500100200", "message", "x".repeat(307)))
                .isEqualTo("ERROR:11");
        assertThat(Caller.at(url, "a").plainSms("to", "48500100299", "message", "Hi")).isEqualTo("ERROR:203");
        assertThat(Caller.at(url, "c").plainSms("to", "48500100200", "message", "Hi")).isEqualTo("ERROR:101");
        assertThat(Caller.json(Caller.at(url, "a").get("/_simulator/stats")).path("points").decimalValue())
                .isEqualByComparingTo("5.335");
        main.interrupt();
        main.join(Duration.ofSeconds(5).toMillis());
    }

    @Test
    void aPortInUseIsAClearErrorAndExitCodeOne() {
        try (var simulator = SmsapiSimulator.start()) {
            var port = URI.create(simulator.url()).getPort();

            assertThat(command().execute("--port", Integer.toString(port))).isEqualTo(1);
            assertThat(err.toString()).startsWith("The simulator cannot listen on 127.0.0.1:" + port)
                    .contains("choose another");
            assertThat(err.toString().lines()).hasSize(1);
        }
    }

    @Test
    void printsALineForEachMessageAsItComes() throws InterruptedException {
        var main = new Thread(() -> command().execute("--port", "0", "--log=pretty"));
        main.start();
        await().until(() -> out.toString().contains("ready"));
        var caller = Caller.at(out.toString().substring(out.toString().indexOf("http://")).trim(), "any");

        caller.plainSms("to", "48500100200", "message", "Hello\n\u001B[31mred", "idx", "a", "fast", "1");
        caller.plainSms("to", "48900000103", "message", "Hello");

        await().untilAsserted(() -> assertThat(out.toString().lines()).hasSize(3));
        assertThat(out.toString().lines().toList().get(1))
                .matches(
                        "[0-9:]{8}  >  48500100200  from Test  \"Hello .31mred\"  1 part  0.2475 points  .fast.  idx a  id [0-9]+");
        assertThat(out.toString().lines().toList().get(2)).contains("  x  POST /sms.do  48900000103  103: ");
        main.interrupt();
        main.join(Duration.ofSeconds(5).toMillis());
    }

    @Test
    void aTimeThatIsNoneIsExplained() {
        assertThat(command().execute("--idx-window", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("'soon' is no time such as 200ms, 5s, 15m or 24h");
    }

    @Test
    void aFaultThatIsNoneIsExplained() {
        assertThat(command().execute("--fault", "gremlins")).isEqualTo(2);
        assertThat(err.toString()).contains("'gremlins' is no fault; there are cut-unread, ");
    }

    private CommandLine command() {
        return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }
}
