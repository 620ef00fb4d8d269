// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.operation.HlrCheck;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.OtherCallback;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OtherCallbacksTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({ "vms_dlr, vms/send", "mms_dlr, mms/send?subject=Offer" })
    void voiceAndPicturesAreReportedByCallbacksOfTheirOwn(String type, String operation) throws Exception {
        try (var fixture = new CallbackFixture(simulator.url()).receive("reports?callbackType=" + type).start()) {
            var sent = fixture.context.createProducerTemplate().request("smsapi:" + operation, exchange -> {
                exchange.getMessage().setBody(
                        "<smil><body><par><img src=\"https://example.org/offer.jpg\"/></par></body></smil>");
                exchange.getMessage().setHeader("CamelSmsapiTo", "48500100200");
            });
            assertThat(sent.getException()).isNull();

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(fixture.received(DeliveryReport.class)).singleElement().satisfies(report -> {
                assertThat(report.id()).isEqualTo(sent.getMessage().getHeader("CamelSmsapiMessageId"));
                assertThat(report.status()).isEqualTo(DeliveryStatus.DELIVERED);
            });
            assertThat(fixture.mock().getExchanges().get(0).getMessage().getHeader("CamelSmsapiCallbackType")).isEqualTo(type);
        }
    }

    @Test
    void whatIsNotKnownOfAVoiceReportIsKept() throws Exception {
        try (var fixture = new CallbackFixture(simulator.url()).receive("reports?callbackType=vms_dlr").start()) {
            assertThat(fixture.get("MsgId=a,b&status=404&pressed=1,2").body()).isEqualTo("OK");

            assertThat(fixture.received(DeliveryReport.class)).extracting(DeliveryReport::other)
                    .containsExactly(Map.of("pressed", "1"), Map.of("pressed", "2"));
        }
    }

    @Test
    void theNetworkOfANumberComesByCallback() throws Exception {
        try (var fixture = new CallbackFixture(simulator.url()).receive("reports?callbackType=hlr").start()) {
            fixture.context.createProducerTemplate().request("smsapi:hlr/lookup?number=48500100200&idx=mine", exchange -> {
            });

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(fixture.received(HlrCheck.class)).singleElement().satisfies(network -> {
                assertThat(network.number()).isEqualTo("48500100200");
                assertThat(network.idx()).isEqualTo("mine");
                assertThat(network.mcc()).isEqualTo("260");
                assertThat(network.ported()).isEqualTo(false);
                assertThat(network.price()).isNotNull();
                assertThat(network.date()).isNotNull();
            });
            assertThat(fixture.get("id=1,2&number=48500100200,48500100201&mnc=1,2").body()).isEqualTo("OK");
            assertThat(fixture.received(HlrCheck.class)).hasSize(3).last()
                    .satisfies(network -> assertThat(network.mnc()).isEqualTo("2"));
            assertThat(fixture.get("id=1,2&number=48500100200,").body()).isEqualTo("OK");
            assertThat(fixture.get("id=1&number=48500100200&price=much&ported=perhaps&date=x&mnc=3").body()).isEqualTo("OK");
            assertThat(fixture.received(HlrCheck.class)).hasSize(5).last()
                    .satisfies(network -> assertThat(network.mnc()).isEqualTo("3"));
            assertThat(fixture.get("number=48500100200").statusCode()).isEqualTo(400);
            assertThat(fixture.received(HlrCheck.class)).hasSize(5);
        }
    }

    @Test
    void whatIsNotUnderstoodOfANetworkTellsItFromOthers() throws Exception {
        try (var fixture = new CallbackFixture(simulator.url()).receive("reports?callbackType=hlr").start()) {
            for (var date : List.of("2024-04-08", "2025-04-08", "2025-04-08")) {
                assertThat(fixture.get("id=1&number=48500100200&date=" + date).body()).isEqualTo("OK");
            }
            assertThat(fixture.mock().getExchanges()).extracting(it -> it.getMessage().getHeader("CamelSmsapiReportKey"))
                    .satisfies(keys -> assertThat(keys.get(0)).isNotEqualTo(keys.get(1)))
                    .satisfies(keys -> assertThat(keys.get(1)).isEqualTo(keys.get(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "reports?callbackType=short_url", "reports?callbackType=bulk", "inbox?callbackType=mms_mo" })
    void whatHasNoPublishedFormIsHandedOverAsItComes(String endpoint) throws Exception {
        try (var fixture = new CallbackFixture(simulator.url()).receive(endpoint + "&secret=s3cret").start()) {
            assertThat(fixture.post("a=1").statusCode()).isEqualTo(403);
            assertThat(fixture.get("secret=s3cret").statusCode()).isEqualTo(400);

            assertThat(fixture.get("secret=s3cret&link=https%3A%2F%2Fcut.li%2Fa&who=48500100200,48500100201").body())
                    .isEqualTo("OK");

            assertThat(fixture.received(OtherCallback.class)).singleElement().satisfies(callback -> {
                assertThat(callback.parameters())
                        .isEqualTo(Map.of("link", "https://cut.li/a", "who", "48500100200,48500100201"));
                assertThat(callback.toString()).doesNotContain("48500100200");
            });
        }
    }
}
