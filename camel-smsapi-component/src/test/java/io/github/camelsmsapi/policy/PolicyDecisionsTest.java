// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the policies decide of a failed exchange, without a route. */
class PolicyDecisionsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final SmsapiException REFUSED = SmsapiErrorException.answered(13, "no 48500100200", List.of());
    private static final SmsapiException SERVER = SmsapiErrorException.answered(201, "internal", List.of());

    private final SetClock clock = new SetClock(NOON);
    private final Exchange exchange = new DefaultExchange(CONTEXT);

    @BeforeEach
    void clear() {
        CONTEXT.getPropertiesComponent().setOverrideProperties(new Properties());
    }

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private static PolicySettings settings(String... pairs) {
        var given = new Properties();
        for (var i = 0; i < pairs.length; i += 2) {
            given.setProperty("smsapi.policy." + pairs[i], pairs[i + 1]);
        }
        CONTEXT.getPropertiesComponent().setOverrideProperties(given);
        return PolicySettings.from(CONTEXT);
    }

    private Exchange caught(Throwable failure) {
        exchange.setProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, failure);
        return exchange;
    }

    private static SmsapiException unknown(String idx, boolean given) {
        return SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true)
                .about(new FailedMessage(idx, given, 1, NOON, Outcome.UNKNOWN));
    }

    // the reaction

    @ParameterizedTest
    @CsvSource({
            "201,codes.201,park,PARK", "201,categories.server,alert,ALERT", "201,categories.network,alert,RETRY",
            "13,codes.201,park,DEAD_LETTER", "13,categories.invalid-recipient,retry,RETRY" })
    void aCodeGoesBeforeItsCategoryAndThatBeforeTheDefault(int code, String name, String value, Reaction reaction) {
        var failure = SmsapiErrorException.answered(code, "no", List.of());

        assertThat(new Reactions(settings(name, value), clock).to(caught(failure))).isEqualTo(reaction);
        assertThat(new Reactions(settings(name, value, "codes." + code, "wait"), clock).to(caught(failure)))
                .isEqualTo(Reaction.WAIT);
    }

    @Test
    void whatMayBeAcceptedIsRepeatedUnderItsIdxOnlyAndAsLongAsThatIsRemembered() {
        var reactions = new Reactions(
                settings(
                        "idxMemory", "1h", "redeliveryDelay", "10m", "maximumRedeliveryDelay", "1h", "jitterPercent", "0"),
                clock);
        exchange.setProperty("CamelSmsapiIdx", "made");

        assertThat(reactions.to(caught(unknown("own", true)))).isEqualTo(Reaction.RETRY);
        assertThat(reactions.to(caught(unknown("made", false)))).isEqualTo(Reaction.RETRY);
        assertThat(reactions.to(caught(unknown("of another exchange", false)))).isEqualTo(Reaction.DEAD_LETTER);
        clock.set(NOON.plus(Duration.ofMinutes(50)).minusMillis(1));
        assertThat(reactions.to(caught(unknown("own", true)))).isEqualTo(Reaction.RETRY);
        clock.set(NOON.plus(Duration.ofMinutes(50)));
        assertThat(reactions.to(caught(unknown("own", true)))).as("it would come back too late")
                .isEqualTo(Reaction.DEAD_LETTER);
    }

    @Test
    void whatHasNoProtectionIsNotRepeated() {
        var unprotected = SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), false);

        assertThat(new Reactions(settings(), clock).to(caught(unprotected))).isEqualTo(Reaction.DEAD_LETTER);
    }

    // the delay

    @Test
    void delaysDoubleUpToALimitAndVaryALittle() {
        var settings = settings("redeliveryDelay", "100ms", "maximumRedeliveryDelay", "1s", "jitterPercent", "20",
                "backOffMultiplier", "2", "waitDelay", "7s");
        var delay = new RepetitionDelay(settings);
        for (var earlier = 0; earlier < 70; earlier++) {
            var middle = Math.min(100 * Math.pow(2, Math.min(earlier, 10)), 2000);
            var delays = new ArrayList<Duration>();
            for (var i = 0; i < 20; i++) {
                delays.add(delay.of(SERVER, Reaction.RETRY, earlier));
            }
            assertThat(delays).allMatch(one -> one.toMillis() >= Math.min(1000, middle * 0.8 - 1))
                    .allMatch(one -> one.toMillis() <= Math.min(1000, middle * 1.2));
            assertThat(delay.atMost(SERVER, Reaction.RETRY, earlier).toMillis()).isEqualTo((long) Math.min(1000, middle * 1.2));
            if (earlier < 3) {
                assertThat(delays.stream().distinct()).hasSizeGreaterThan(1);
            }
        }
        assertThat(delay.atMost(SERVER, Reaction.DEFER, 0)).isZero();
        assertThat(new RepetitionDelay(settings("waitDelay", "7s", "jitterPercent", "0")).of(SERVER, Reaction.WAIT, 0))
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void whatSmsapiAsksForGoesBeforeWhatIsConfigured() {
        var delay = new RepetitionDelay(settings("delays.201", "3s"));
        var asked = SmsapiErrorException.answered(201, "internal", List.of());
        asked.setRetryAfter(Duration.ofSeconds(42));

        assertThat(delay.of(SERVER, Reaction.RETRY, 5)).isEqualTo(Duration.ofSeconds(3));
        assertThat(delay.atMost(SERVER, Reaction.RETRY, 5)).isEqualTo(Duration.ofSeconds(3));
        assertThat(delay.of(asked, Reaction.RETRY, 0)).isEqualTo(Duration.ofSeconds(42));
    }

    private static SmsapiException noTurn() {
        var failure = SmsapiErrorException.foundLocally(SmsapiErrorCode.TOO_MANY_REQUESTS, "no turn");
        failure.setRetryAfter(Duration.ofSeconds(10));
        return failure;
    }

    @Test
    void whatFoundNoTurnComesBackWhenThereIsOneAndNotAllTogether() {
        var delay = new RepetitionDelay(settings("redeliveryDelay", "2s"));
        var delays = IntStream.range(0, 200).mapToObj(any -> delay.of(noTurn(), Reaction.RETRY, 0)).toList();

        assertThat(delays).allMatch(one -> one.toMillis() >= 10_000 && one.toMillis() <= 12_000);
        assertThat(delays.stream().distinct()).hasSizeGreaterThan(50);
        assertThat(delay.atMost(noTurn(), Reaction.RETRY, 0)).isEqualTo(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @CsvSource({ "0,1,false", "2,1,true", "2,2,true", "2,3,false", "-1,1000,true" })
    void soManyRepetitionsThereAre(int maximum, int failures, boolean another) {
        var repetition = new Repetition(settings("maximumRedeliveries", "" + maximum), Reaction.RETRY, new PolicyLog(clock));
        for (var failure = 1; failure < failures; failure++) {
            repetition.process(caught(SERVER));
            repeat();
        }

        repetition.process(caught(SERVER));

        assertThat(repetition.matches(exchange)).isEqualTo(another);
        assertThat(exchange.getMessage().getHeader(Exchange.REDELIVERY_DELAY, Long.class)).isPositive();
    }

    @Test
    void whatFoundNoTurnWasNoAttempt() {
        var repetition = new Repetition(settings("maximumRedeliveries", "1"), Reaction.RETRY, new PolicyLog(clock));
        for (var failures = 1; failures <= 5; failures++) {
            repetition.process(caught(noTurn()));
            assertThat(repetition.matches(exchange)).isTrue();
            repeat();
        }
        repetition.process(caught(SERVER));
        assertThat(repetition.matches(exchange)).as("the first real failure").isTrue();
        repeat();
        repetition.process(caught(SERVER));
        assertThat(repetition.matches(exchange)).isFalse();
    }

    /** The step begins with the same message again. */
    private void repeat() {
        exchange.getMessage().removeHeader("CamelRepetitionMark");
        StepRepetitions.repeats(exchange);
    }

    // settings

    @Test
    void whatIsNotSetHasItsDefault() {
        var settings = settings("deadLetterUri", " ");

        assertThat(settings.deadLetterUri()).isEmpty();
        assertThat(settings.pauseOnAlert()).isTrue();
        assertThat(settings.keepAs()).isEqualTo(KeepAs.ORIGINAL);
        assertThat(List.of(settings.alertWindow(), settings.resumeInterval(), settings.redeliveryDelay(),
                settings.maximumRedeliveryDelay(), settings.waitDelay(), settings.idxMemory())).containsExactly(
                        Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofMinutes(1),
                        Duration.ofSeconds(5), Duration.ofHours(23));
        assertThat(List.of(settings.maximumRedeliveries(), settings.backOffMultiplier(), settings.jitterPercent()))
                .containsExactly(6, 2.0, 20.0);
        assertThat(settings.delays())
                .isEqualTo(Map.of(SmsapiErrorCode.TOO_MANY_ATTEMPTS_TO_NUMBER.code(), Duration.ofMinutes(1)));
        assertThat(settings("delays.13", "1m30s", "pauseOnAlert", "false")).satisfies(given -> {
            assertThat(given.delays()).containsEntry(13, Duration.ofSeconds(90)).hasSize(2);
            assertThat(given.pauseOnAlert()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
            "parkUri,", "codes.57,", "delays.57,", "enabled,", "parkUrl,smsapi.policy.parkUri", "code.57,smsapi.policy.codes",
            "x.y.z,there are codes" })
    void aMisspeltNameIsTold(String name, String meant) {
        settings();
        CONTEXT.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, "1");

        if (meant == null) {
            KnownProperties.check(CONTEXT);
        } else {
            assertThatThrownBy(() -> KnownProperties.check(CONTEXT)).hasMessageContaining("no property smsapi.policy." + name)
                    .hasMessageContaining(meant);
        }
    }

    // time

    @Test
    void anAlertOfOneKindComesOnceInItsWindow() {
        var window = new AlertWindow(Duration.ofMinutes(5), clock);

        assertThat(List.of(window.isDue("101"), window.isDue("101"), window.isDue("103"))).containsExactly(true, false, true);
        clock.set(NOON.plus(Duration.ofMinutes(5)).minusMillis(1));
        assertThat(window.isDue("101")).isFalse();
        clock.set(NOON.plus(Duration.ofMinutes(5)));
        assertThat(List.of(window.isDue("101"), window.isDue("101"))).containsExactly(true, false);
    }

    @Test
    void pointsCountForAnHour() {
        var spending = new HourlySpending(clock);
        spending.add(BigDecimal.ONE);
        clock.set(NOON.plusSeconds(1800));
        spending.add(BigDecimal.TEN);

        assertThat(spending.points()).isEqualByComparingTo("11");
        clock.set(NOON.plusSeconds(3600).minusMillis(1));
        assertThat(spending.points()).isEqualByComparingTo("11");
        clock.set(NOON.plusSeconds(3600));
        assertThat(spending.points()).isEqualByComparingTo("10");
        clock.set(NOON.plusSeconds(5400));
        assertThat(spending.points()).isZero();
    }

    // what is told

    static Stream<Arguments> found() {
        var cause = new RuntimeException("bean", REFUSED);
        var suppressed = new RejectedExecutionException("the context stops");
        suppressed.addSuppressed(new IllegalStateException(SERVER));
        var other = new RuntimeException("of the route");
        other.addSuppressed(REFUSED);
        var loop = new RuntimeException("a");
        loop.addSuppressed(new IllegalStateException("b", loop));
        return Stream.of(arguments(REFUSED, REFUSED), arguments(cause, REFUSED), arguments(suppressed, SERVER),
                arguments(other, null), arguments(loop, null), arguments(new RuntimeException(), null));
    }

    @ParameterizedTest
    @MethodSource("found")
    void aFailureIsFoundWhereverItLies(Throwable caught, SmsapiException failure) {
        caught(caught);
        assertThat(Failures.of(exchange).orElse(null)).isSameAs(failure);
        if (failure != null) {
            assertThat(Failures.caughtBy(exchange)).isSameAs(failure);
        }
        exchange.setException(SERVER);
        assertThat(Failures.of(exchange)).as("the present one first").contains(SERVER);
    }

    @Test
    void aDeadLetterSaysWhyForCamelAndForOthers() {
        var failure = REFUSED.about(new FailedMessage("order-1", true, 3, NOON, Outcome.NOT_SENT));

        new DeadLetterHeaders().process(caught(failure));

        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelSmsapiErrorCode", "13")
                .containsEntry("SmsapiErrorCode", "13").containsEntry("CamelSmsapiErrorCategory", "INVALID_RECIPIENT")
                .containsEntry("SmsapiErrorCategory", "INVALID_RECIPIENT").containsEntry("CamelSmsapiAttempts", 3)
                .containsEntry("SmsapiAttempts", "3").containsEntry("CamelSmsapiOutcome", Outcome.NOT_SENT)
                .containsEntry("SmsapiOutcome", "NOT_SENT").containsEntry("SmsapiIdx", "order-1")
                .containsEntry("SmsapiErrorReason", failure.getMessage()).doesNotContainKey("CamelSmsapiIdx");
        new DeadLetterHeaders().process(caught(SERVER));
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("SmsapiIdx");
    }

    @ParameterizedTest
    @EnumSource(Reaction.class)
    void theStatusSaysWhetherToRepeatTheCall(Reaction reaction) throws Exception {
        var reply = new HttpReply(new Reactions(settings("codes.13", reaction.name()), clock), Duration.ofSeconds(90));
        exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");
        exchange.getMessage().setHeader("to", "48500100200");

        reply.process(caught(REFUSED.about(new FailedMessage("order-1", true, 1, NOON, Outcome.NOT_SENT))));

        var again = List.of(Reaction.PARK, Reaction.ALERT, Reaction.RETRY, Reaction.WAIT).contains(reaction);
        var status = again ? 503 : reaction == Reaction.DUPLICATE ? 409 : 422;
        assertThat(exchange.getMessage().getHeaders()).containsEntry(Exchange.HTTP_RESPONSE_CODE, status)
                .containsEntry(Exchange.CONTENT_TYPE, "application/json").doesNotContainKey("to");
        assertThat(exchange.getMessage().getHeader("Retry-After")).isEqualTo(again ? 90L : null);
        assertThat(new ObjectMapper().readTree(exchange.getMessage().getBody(String.class)).toString()).contains(
                "\"code\":13", "\"outcome\":\"NOT_SENT\"", "\"idx\":\"order-1\"", "500***");
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 200, 7000 })
    void aCallerIsToldToWaitAsLongAsSmsapiAsks(long millis) throws Exception {
        var throttled = new SmsapiHttpException(429, "", "slow down", List.of(), true);
        throttled.setRetryAfter(Duration.ofMillis(millis));
        exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");

        new HttpReply(new Reactions(settings(), clock), Duration.ofSeconds(90)).process(caught(throttled));

        assertThat(exchange.getMessage().getHeader("Retry-After")).isEqualTo(Math.max(1, millis / 1000));
        assertThat(exchange.getMessage().getBody(String.class)).contains("\"code\":\"HTTP 429\"");
    }

    @Test
    void anUnknownOutcomeIsATimeOutAndWhoeverHasAnsweredIsLeftAlone() throws Exception {
        var reply = new HttpReply(new Reactions(settings(), clock), Duration.ofSeconds(90));
        exchange.getMessage().setBody("mine");
        reply.process(caught(unknown("order-1", true)));
        assertThat(exchange.getMessage().getBody()).as("did not come by HTTP").isEqualTo("mine");

        exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");
        exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, 202);
        reply.process(exchange);
        assertThat(exchange.getMessage().getBody()).isEqualTo("mine");

        exchange.getMessage().removeHeader(Exchange.HTTP_RESPONSE_CODE);
        reply.process(exchange);
        assertThat(exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE)).isEqualTo(504);
    }
}
