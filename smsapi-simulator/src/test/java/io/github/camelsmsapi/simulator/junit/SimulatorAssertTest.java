// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.junit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.github.camelsmsapi.simulator.junit.SimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SimulatorAssertTest {

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create(builder -> builder.delivery(
            delivery -> delivery.sentAfter(Duration.ofSeconds(30)).finalAfter(Duration.ofSeconds(40))));

    @Test
    void holdsWhenEveryConditionDoes(SmsapiSimulator simulator) {
        send("48500100200", "Your parcel 17 is on its way");

        assertThat(simulator).sentTo("48500100200").withText("Your parcel 17 is on its way").from("Test")
                .withIdx("i-48500100200")
                .exactlyOnce();
        assertThat(SIMULATOR).sentTo("48500100200").withTextContaining("parcel").atLeastOnce();
        assertThat(simulator).sentTo("48500100201").never();
        assertThat(simulator).that("of one part", message -> message.parts() == 1).times(1);
        assertThat(simulator).nothingTwice();
    }

    @Test
    void aMissShowsTheClosestMessageAndWhereItDiffers(SmsapiSimulator simulator) {
        send("48500100201", "Something else");
        send("48500100200", "Your parcel 18 is on its way");
        send("48500100202", "");

        assertThatThrownBy(
                () -> assertThat(simulator).sentTo("48500100200").withText("Your parcel 17 is on its way").exactlyOnce())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        Expected exactly 1 message to 48500100200, with the text "Your parcel 17 is on its way"
                        but there are 0 among 2. The closest:
                          to 48500100200 from Test "Your parcel 18 is on its way" idx i-48500100200 QUEUE
                            differs: expected with the text "Your parcel 17 is on its way", was "Your parcel 18 is on its way"
                        """)
                .hasMessageContaining("Refused requests:\n  /sms.do to 48500100202: code 11");
    }

    @Test
    void oneTooManyIsShown(SmsapiSimulator simulator) {
        send("48500100200", "Hi");
        send("48500100200", "Hi");

        assertThatThrownBy(() -> assertThat(simulator).sentTo("48500100200").exactlyOnce())
                .hasMessageContaining("but there are 2:\n");
        assertThatThrownBy(() -> assertThat(simulator).nothingTwice()).hasMessageContaining("1 of these messages");
    }

    @Test
    void waitsForWhatIsSentInTheBackground(SmsapiSimulator simulator) {
        CompletableFuture.runAsync(() -> send("48500100200", "Hi"), CompletableFuture.delayedExecutor(
                100, TimeUnit.MILLISECONDS));

        assertThat(simulator).within(Duration.ofSeconds(20)).sentTo("48500100200").exactlyOnce();
        assertThatThrownBy(() -> assertThat(simulator).within(Duration.ofMillis(50)).sentTo("48500100201").exactlyOnce())
                .hasMessageContaining("but there are 0");
    }

    @Test
    void thePhoneRepliesRequestsFailAndTimeGoesBy(SmsapiSimulator simulator) {
        try (var receiver = ReportReceiver.start()) {
            new Caller(simulator).postJson("/callbacks",
                    "{\"url\":\"" + receiver.url() + "\",\"type\":\"sms_mo\",\"receiver_type\":\"all\"}");
            SIMULATOR.fail(103, 1);
            assertThat(send("48500100200", "Hi")).isEqualTo("ERROR:103");
            assertThat(send("48500100200", "Hi")).startsWith("OK:");
            SIMULATOR.advance(Duration.ofMinutes(1));
            assertThat(simulator.messages().get(0).status().isFinal()).isTrue();

            SIMULATOR.reply("48500100200", "YES");

            await().until(() -> receiver.all("sms_text").contains("YES"));
            assertThat(receiver.all("MsgId")).containsExactly(simulator.messages().get(0).id());
            assertThatThrownBy(() -> SIMULATOR.reply("48500100209", "YES")).hasMessageContaining("Nothing was sent");
            assertThatThrownBy(() -> SIMULATOR.fail("nonsense")).hasMessageContaining("is no fault");
        }
    }

    private static String send(String number, String text) {
        return new Caller(SIMULATOR.simulator()).plainSms("to", number, "message", text, "idx", "i-" + number);
    }
}
