// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.settings.ReportFormat;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

class DeliveryReportWebhookTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private CallbackFixture fixture;

    @BeforeEach
    void start() throws Exception {
        fixture = new CallbackFixture(simulator.url());
        fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(fixture.webhook("reports", "/callback"))
                        .choice().when(simple("${body.id} == 'broken'"))
                        .throwException(new IllegalStateException("the database is down")).end()
                        .to("mock:received");
                from("direct:send").to("smsapi:sms/send");
            }
        }).start();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
        simulator.close();
    }

    private List<DeliveryReport> reports() {
        return fixture.received(DeliveryReport.class);
    }

    private DeliveryReport report() {
        assertThat(reports()).hasSize(1);
        return reports().get(0);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aMessageThatIsSentIsReportedDelivered(ReportFormat format) throws Exception {
        try (var gateway = SmsapiSimulator.builder().delivery(delivery -> delivery.reportFormat(format)).start();
             var other = new CallbackFixture(gateway.url()).receive("reports").start()) {
            var sent = other.context.createProducerTemplate().request("smsapi:sms/send", exchange -> {
                exchange.getMessage().setBody("Your parcel is on its way");
                exchange.getMessage().setHeader("CamelSmsapiTo", "+48 500 100 200");
                exchange.getMessage().setHeader("CamelSmsapiIdx", "order-1");
            });

            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> gateway.stats().reportsAcknowledged() == 1);

            var report = other.mock().getExchanges().get(0).getMessage();
            assertThat(report.getHeader("CamelSmsapiMessageId")).isEqualTo(sent.getMessage().getHeader("CamelSmsapiMessageId"));
            assertThat(report.getHeader("CamelSmsapiStatus")).isEqualTo("DELIVERED");
            assertThat(report.getHeader("CamelSmsapiCallbackType")).isEqualTo("sms_dlr");
            assertThat(report.getBody(DeliveryReport.class)).satisfies(it -> {
                assertThat(it.status()).isEqualTo(DeliveryStatus.DELIVERED);
                assertThat(it.idx()).isEqualTo("order-1");
                assertThat(it.doneAt()).isNotNull();
                assertThat(it.to() != null).isEqualTo(format == ReportFormat.NEWEST);
                assertThat(it.isFinal()).isTrue();
            });
        }
    }

    @Test
    void aSingleReportIsReadWhole() {
        var answer = fixture.get("MsgId=60E576ED3463355E5B8E0001&status=404&status_name=DELIVERED&idx=a&points=0.086"
                                 + "&to=48500100200&sent_at=1625650925&donedate=1625650938&username=user%40example.com&mcc=260"
                                 + "&mnc=6&from=Test&parts=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/plain"));
        assertThat(report().points()).isEqualTo(new BigDecimal("0.086"));
        assertThat(report().sentAt()).isEqualTo(Instant.ofEpochSecond(1625650925));
        assertThat(report().doneAt()).isEqualTo(Instant.ofEpochSecond(1625650938));
        assertThat(report().username()).isEqualTo("user@example.com");
        assertThat(report().mcc()).isEqualTo("260");
        assertThat(report().mnc()).isEqualTo("6");
        assertThat(report().from()).isEqualTo("Test");
        assertThat(report().other()).isEqualTo(Map.of("parts", "2"));
    }

    @Test
    void aBatchBecomesOneExchangeForEachReport() {
        var answer = fixture.get("MsgId=id1,id2,id3&status=404,405,402&idx=a,b,c&donedate=1631525653&username=user");

        assertThat(answer.body()).isEqualTo("OK");
        assertThat(reports())
                .extracting(DeliveryReport::id, report -> report.status(), report -> report.idx(),
                        report -> report.doneAt().getEpochSecond())
                .containsExactly(
                        tuple("id1", DeliveryStatus.DELIVERED, "a", 1631525653L),
                        tuple("id2", DeliveryStatus.UNDELIVERED, "b", 1631525653L),
                        tuple("id3", DeliveryStatus.EXPIRED, "c", 1631525653L));
    }

    @Test
    void ofAListThatIsTooLongNobodyKnowsWhichValueIsWhose() {
        assertThat(fixture.get("MsgId=id1,id2&status=404,405&idx=a,b,c&mcc=260,261,262").body()).isEqualTo("OK");

        assertThat(reports()).hasSize(2).allSatisfy(report -> {
            assertThat(report.idx()).isNull();
            assertThat(report.mcc()).isNull();
        });
    }

    @Test
    void aCommaInASingleReportIsPartOfItsValue() {
        assertThat(fixture.get("MsgId=id1&status=404&username=Smith%2C+Ann").body()).isEqualTo("OK");

        assertThat(report().username()).isEqualTo("Smith, Ann");
    }

    @Test
    void aBatchByPostIsReadFromTheForm() {
        assertThat(fixture.post("MsgId=id1,id2&status=409,409&status_name=QUEUE,QUEUED&idx=a,b").body()).isEqualTo("OK");

        assertThat(reports()).extracting(DeliveryReport::statusName).containsExactly("QUEUED", "QUEUED");
    }

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void everyStatusIsKnownByItsNumberAndByItsName(DeliveryStatus status) {
        assertThat(fixture.get("MsgId=id1&status=" + status.number()).body()).isEqualTo("OK");
        assertThat(fixture.get("MsgId=id2&status_name=" + status).body()).isEqualTo("OK");

        assertThat(reports()).extracting(report -> report.status()).containsExactly(status, status);
    }

    @Test
    void anUnknownStatusIsHandedOverWithItsNumber() {
        assertThat(fixture.get("MsgId=id1&status=499&status_name=LOST").body()).isEqualTo("OK");

        assertThat(report().status()).isNull();
        assertThat(report().statusNumber()).isEqualTo(499);
        assertThat(report().isFinal()).isFalse();
    }

    @Test
    void aReportThatTheRouteCouldNotTakeOverIsNotAcknowledgedAndHoldsUpNoOther() {
        var answer = fixture.get("MsgId=id1,broken,id3&status=404");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isNotEqualTo("OK");
        assertThat(reports()).extracting(DeliveryReport::id).containsExactly("id1", "id3");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "hello=world", "", "MsgId=id1", "MsgId=&status=404", "MsgId=id1&status=DELIVERED", "MsgId=id%0A1&status=404",
            "MsgId=,&status=404", "MsgId=id1,id2&status=x,", "MsgId=id1,id2,id3&status=404,405",
            "MsgId=id1,id2&status=404,404,404", "status=404" })
    void whatIsNoReportAtAllIsRefused(String parameters) {
        assertThat(fixture.get(parameters).statusCode()).isEqualTo(400);
        assertThat(fixture.post(parameters).statusCode()).isEqualTo(400);
        assertThat(fixture.mock().getReceivedCounter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "MsgId=id1,,id3&status=404", "MsgId=id1,id2,id3&status=404,,404", "MsgId=id1,id2,id3&status=404,x,404",
            "MsgId=id1,id%0A2,id3&status=404" })
    void aReportThatNobodyCanReadCostsOnlyItself(String parameters) {
        assertThat(fixture.get(parameters).body()).isEqualTo("OK");
        assertThat(fixture.post(parameters).body()).isEqualTo("OK");

        assertThat(reports()).extracting(DeliveryReport::id).containsExactly("id1", "id3", "id1", "id3");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a,b", "a,b,c,d", "a,b,c,d,e,f" })
    void aListOfAnotherLengthSaysNothingAboutAnyReport(String list) {
        assertThat(fixture.get("MsgId=id1,id2,id3&status=405,404,405&idx=" + list + "&to=" + list).body()).isEqualTo("OK");

        assertThat(reports()).hasSize(3).allSatisfy(report -> {
            assertThat(report.idx()).isNull();
            assertThat(report.to()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "1", "-5", "1712570320000", "99999999999", "9999999999999999999", "x", "" })
    void aTimeThatIsNoneIsUnknown(String time) {
        assertThat(fixture.get("MsgId=id1&status=404&donedate=" + time + "&sent_at=1712570320").body()).isEqualTo("OK");

        assertThat(report().doneAt()).isNull();
        assertThat(report().other()).isEqualTo(time.isEmpty() ? Map.of() : Map.of("donedate", time));
    }

    @Test
    void whatIsMoreThanATableHoldsIsHandedOverAllTheSame() {
        var idx = "i".repeat(256);
        assertThat(fixture.get("MsgId=" + "a".repeat(65) + "&status=404&idx=" + idx + "&to=" + "4".repeat(33)
                               + "&points=100000000000000000000&from=" + "f".repeat(300))
                .body()).isEqualTo("OK");

        assertThat(report().id()).hasSize(65);
        assertThat(report().other()).containsEntry("idx", idx).containsKeys("points", "from");
    }

    @ParameterizedTest
    @ValueSource(strings = { "HEAD", "PUT", "DELETE", "OPTIONS" })
    void onlyGetAndPostHandOver(String method) {
        var answer = CallbackFixture.send(fixture.request("?MsgId=id1&status=404")
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(fixture.mock().getReceivedCounter()).isZero();
    }

    @Test
    void aCallWithMoreReportsThanAllowedIsRefusedAsAWhole() throws Exception {
        try (var other = new CallbackFixture(simulator.url()).receive("reports?callbackMaxReports=2").start()) {
            assertThat(other.get("MsgId=a,b&status=404").body()).isEqualTo("OK");

            var refused = other.get("MsgId=a,b,c&status=404");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("callbackMaxReports=2");
            assertThat(other.mock().getReceivedCounter()).isEqualTo(2);
        }
    }

    @Test
    void anHttpHeaderIsNotTakenForAParameter() {
        var answer = CallbackFixture.send(fixture.request("?MsgId=id1&status=404").header("to", "48999999999"));

        assertThat(answer.body()).isEqualTo("OK");
        assertThat(report().to()).isNull();
    }

    @Test
    void theAnswerWaitsForARouteThatGoesOnInAnotherThread() throws Exception {
        var goOn = new CountDownLatch(1);
        try (var other = new CallbackFixture(simulator.url())) {
            other.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(other.webhook("reports", "/callback"))
                            .threads(1)
                            .process(exchange -> assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue())
                            .choice().when(simple("${body.id} == 'broken'"))
                            .throwException(new IllegalStateException("the database is down")).end()
                            .to("mock:received");
                }
            }).start();
            var client = HttpClient.newHttpClient();
            var answer = client.sendAsync(other.request("?MsgId=id1&status=404").build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer).isNotDone();
            goOn.countDown();

            assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("OK");
            assertThat(other.received(DeliveryReport.class)).hasSize(1);
            assertThat(other.get("MsgId=broken&status=404").statusCode()).isEqualTo(503);
        }
    }

    /** SMSAPI is told OK of what the route has, and nothing of what it has not. */
    @ParameterizedTest
    @ValueSource(strings = { "direct:work", "seda:work?waitForTaskToComplete=Always" })
    void aCallThatIsUnderWayWhenItsRouteStopsIsTakenOverWhole(String next) throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var other = new CallbackFixture(simulator.url())) {
            other.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(other.webhook("reports", "/callback")).routeId("reports").threads().to(next);
                    from(next.replaceFirst("\\?.*", "")).process(exchange -> {
                        inside.countDown();
                        goOn.await(20, TimeUnit.SECONDS);
                    }).to("mock:received");
                }
            }).start();
            var answer = CompletableFuture.supplyAsync(() -> other.get("MsgId=a,b&status=404"));
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            var stopping = other.context.getRouteController();
            var stop = CompletableFuture.runAsync(() -> assertThatCode(() -> stopping.stopRoute("reports"))
                    .doesNotThrowAnyException());
            Awaitility.await().until(() -> other.get("MsgId=c&status=404").statusCode() == 404);
            goOn.countDown();

            assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("OK");
            assertThat(other.received(DeliveryReport.class)).extracting(DeliveryReport::id).contains("a", "b");
            stop.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aRouteThatRollsBackOrHandlesTheFailureDecidesWhetherSmsapiRepeats() throws Exception {
        try (var other = new CallbackFixture(simulator.url())) {
            other.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    onException(IllegalArgumentException.class).handled(true).to("mock:received");
                    from(other.webhook("reports", "/callback"))
                            .choice()
                            .when(simple("${body.id} == 'back'")).markRollbackOnly()
                            .when(simple("${body.id} == 'last'")).markRollbackOnlyLast()
                            .otherwise().throwException(new IllegalArgumentException("to the dead letters"));
                }
            }).start();

            assertThat(other.get("MsgId=back&status=404").statusCode()).isEqualTo(503);
            assertThat(other.get("MsgId=last&status=404").statusCode()).isEqualTo(503);
            assertThat(other.get("MsgId=id1&status=404").body()).isEqualTo("OK");
            assertThat(other.received(DeliveryReport.class)).extracting(DeliveryReport::id).containsExactly("id1");
        }
    }

    @Test
    void whatARouteDoesWithAReportDoesNotReachSmsapi() throws Exception {
        try (var other = new CallbackFixture(simulator.url())) {
            other.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(other.webhook("reports", "/callback"))
                            .setBody(constant("something else")).setHeader("X-Inner", constant("hidden"))
                            .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(500));
                }
            }).start();

            var answer = other.get("MsgId=id1&status=404");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("OK");
            assertThat(answer.headers().firstValue("X-Inner")).isEmpty();
        }
    }

    @Test
    void aStoppedRouteTakesNothingAndGetsItLater() throws Exception {
        fixture.context.createProducerTemplate().sendBodyAndHeader("direct:send", "Hi", "CamelSmsapiTo", "48500100200");
        MockEndpoint.resetMocks(fixture.context);
        fixture.context.getRouteController().stopRoute(fixture.context.getRoutes().get(0).getRouteId());
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> simulator.stats().reportsSent() > 1
                || simulator.stats().reportsAcknowledged() == 1);

        fixture.context.getRouteController().startRoute(fixture.context.getRoutes().get(0).getRouteId());

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> simulator.stats().reportsAcknowledged() == 1);
    }
}
