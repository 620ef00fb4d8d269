// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.MessageKind;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.OffUuidGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an exchange finds of the messages that it, its copies and others of the context have tried. */
class ContextMemoryTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final AccountKey ACCOUNT = account("one");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Exchange exchange = new DefaultExchange(context);

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    private static AccountKey account(String token) {
        return new AccountKey(URI.create("http://one.example"), new Credentials.Token(token));
    }

    private static SendRequest request(String text, String... idx) {
        return new SendRequest(MessageKind.SMS, List.of("48500100200"), List.of(idx), true, Map.of("message", text));
    }

    private static AttemptedMessage ended(SendRequest asked, SmsapiException failure) {
        var message = new AttemptedMessage(asked, ACCOUNT, NOON);
        message.begins(0);
        message.fails(failure);
        return message;
    }

    private static SmsapiException lost() {
        return SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);
    }

    private static AttemptedMessage inDoubt(String... idx) {
        return ended(request("Hello", idx), lost());
    }

    private static AttemptedMessage refused(SendRequest asked) {
        return ended(asked, SmsapiErrorException.answered(103, "no", List.of()));
    }

    private Exchange withTheIdOf(Exchange other) {
        var copy = new DefaultExchange(context);
        copy.setExchangeId(other.getExchangeId());
        return copy;
    }

    // by the id of the exchange

    @Test
    void whatIsInDoubtIsFoundByACopyAndByNoOtherExchange() {
        var message = inDoubt();
        assertThat(ContextMemory.inDoubt(exchange)).isEmpty();

        ContextMemory.keepInDoubt(exchange, message);
        ContextMemory.keepInDoubt(new DefaultExchange(context), inDoubt());

        assertThat(ContextMemory.inDoubt(exchange)).containsSame(message);
        assertThat(ContextMemory.inDoubt(withTheIdOf(exchange))).containsSame(message);
        assertThat(ContextMemory.inDoubt(new DefaultExchange(context))).isEmpty();
        try (var other = new DefaultCamelContext()) {
            var elsewhere = new DefaultExchange(other);
            elsewhere.setExchangeId(exchange.getExchangeId());
            assertThat(ContextMemory.inDoubt(elsewhere)).isEmpty();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As with {@code camel.main.uuid-generator=off}: what one has tried is nothing to the others. */
    @Test
    void exchangesWithoutIdsFindNothingOfEachOther() {
        context.setUuidGenerator(new OffUuidGenerator());
        var failed = new DefaultExchange(context);
        failed.setProperty(ExchangePropertyKey.CORRELATION_ID, "");
        failed.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, true);

        ContextMemory.keepInDoubt(failed, inDoubt());
        ContextMemory.keepIfInBreaker(failed, inDoubt());
        ContextMemory.keepUnread(failed, BulkAttempt.begin(failed, List.of(), ACCOUNT));

        var another = new DefaultExchange(context);
        another.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, true);
        another.setProperty(ExchangePropertyKey.CIRCUIT_BREAKER_RESPONSE_FROM_FALLBACK, true);
        assertThat(ContextMemory.inDoubt(another)).isEmpty();
        assertThat(ContextMemory.leftByTimeout(another)).isEmpty();
        assertThat(ContextMemory.unread(another)).isEmpty();
    }

    @Test
    void eachTurnOfALoopHasItsOwn() {
        var message = inDoubt();
        exchange.setProperty(ExchangePropertyKey.LOOP_INDEX, 0);
        ContextMemory.keepInDoubt(exchange, message);

        exchange.setProperty(ExchangePropertyKey.LOOP_INDEX, 1);
        assertThat(ContextMemory.inDoubt(exchange)).isEmpty();
        exchange.setProperty(ExchangePropertyKey.LOOP_INDEX, 0);
        assertThat(ContextMemory.inDoubt(exchange)).containsSame(message);
    }

    @Test
    void theLatestThousandExchangesAreKept() {
        ContextMemory.keepInDoubt(exchange, inDoubt());
        var second = new DefaultExchange(context);
        ContextMemory.keepInDoubt(second, inDoubt());

        for (var i = 0; i < 998; i++) {
            ContextMemory.keepInDoubt(new DefaultExchange(context), inDoubt());
        }
        assertThat(ContextMemory.inDoubt(exchange)).isPresent();
        ContextMemory.keepInDoubt(new DefaultExchange(context), inDoubt());

        assertThat(ContextMemory.inDoubt(exchange)).isEmpty();
        assertThat(ContextMemory.inDoubt(second)).isPresent();
    }

    // by the caller's idx

    @Test
    void whatIsInDoubtUnderAnIdxOfTheCallersIsFoundByAnyExchangeOfTheAccount() {
        var message = inDoubt("order-1", "order-2");
        ContextMemory.keepInDoubt(exchange, message);
        var other = new DefaultExchange(context);

        assertThat(ContextMemory.inDoubtUnderIdxOf(other, request("Another", "order-2"), ACCOUNT)).containsSame(message);
        assertThat(ContextMemory.inDoubtUnderIdxOf(other, request("Hello", "order-3"), ACCOUNT)).isEmpty();
        assertThat(ContextMemory.inDoubtUnderIdxOf(other, request("Hello"), ACCOUNT)).isEmpty();
        assertThat(ContextMemory.inDoubtUnderIdxOf(other, request("Hello", "order-1"), account("two"))).isEmpty();

        message.succeeds();
        assertThat(ContextMemory.inDoubtUnderIdxOf(other, request("Hello", "order-1"), ACCOUNT)).isEmpty();
    }

    @Test
    void anIdxThatSmsapiDoesNotCheckNamesNoMessage() {
        var unchecked = new SendRequest(
                MessageKind.SMS, List.of("48500100200"), List.of("order-1"), false, Map.of("message", "Hello"));
        ContextMemory.keepInDoubt(exchange, ended(unchecked, lost()));
        assertThat(ContextMemory.inDoubtUnderIdxOf(exchange, request("Hello", "order-1"), ACCOUNT)).isEmpty();

        ContextMemory.keepInDoubt(exchange, inDoubt("order-1"));
        assertThat(ContextMemory.inDoubtUnderIdxOf(exchange, unchecked, ACCOUNT)).isEmpty();
    }

    // in a circuit breaker

    private Exchange inBreaker(boolean inTry) {
        var copy = new DefaultExchange(context);
        copy.setProperty(ExchangePropertyKey.CORRELATION_ID, exchange.getExchangeId());
        copy.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, inTry);
        return copy;
    }

    private void entersFallback() {
        exchange.setProperty(ExchangePropertyKey.CIRCUIT_BREAKER_RESPONSE_FROM_FALLBACK, true);
        exchange.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, true);
    }

    @Test
    void theFallbackAfterATimeoutFindsWhatTheBreakerBegan() {
        var message = inDoubt();
        ContextMemory.keepIfInBreaker(inBreaker(true), message);
        assertThat(ContextMemory.leftByTimeout(exchange)).as("before").isEmpty();

        entersFallback();
        assertThat(ContextMemory.leftByTimeout(exchange)).containsSame(message);
        assertThat(ContextMemory.leftByTimeout(new DefaultExchange(context))).isEmpty();

        exchange.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, false);
        assertThat(ContextMemory.leftByTimeout(exchange)).as("behind it").isEmpty();
        entersFallback();
        exchange.setProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, lost());
        assertThat(ContextMemory.leftByTimeout(exchange)).as("after a failure").isEmpty();
    }

    @Test
    void whatIsSentInNoBreakerIsNotKeptForOne() {
        ContextMemory.keepIfInBreaker(inBreaker(false), inDoubt());
        exchange.setProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, true);
        ContextMemory.keepIfInBreaker(exchange, inDoubt());

        entersFallback();
        assertThat(ContextMemory.leftByTimeout(exchange)).isEmpty();
    }

    // many messages

    @Test
    void whatWasSentOfABodyThatCouldNotBeReadIsFoundByACopy() {
        assertThat(ContextMemory.unread(exchange)).isEmpty();
        var attempt = BulkAttempt.begin(exchange, List.of(), ACCOUNT);
        ContextMemory.keepUnread(exchange, attempt);

        assertThat(ContextMemory.unread(withTheIdOf(exchange))).containsSame(attempt);
        assertThat(ContextMemory.unread(new DefaultExchange(context))).isEmpty();
    }

    // in the exchange itself

    @Test
    void anExchangeKeepsWhatItTriedUnlessItWasAcceptedOrReplaced() {
        var accepted = new AttemptedMessage(request("accepted"), ACCOUNT, NOON);
        accepted.begins(0);
        accepted.succeeds();
        var acceptedByIdx = new AttemptedMessage(request("accepted", "order-1"), ACCOUNT, NOON);
        acceptedByIdx.begins(0);
        acceptedByIdx.succeeds();
        var failed = refused(request("refused"));
        for (var message : List.of(accepted, acceptedByIdx, failed)) {
            SendMemory.of(exchange).keepWith(exchange, message);
        }
        assertThat(SendMemory.of(exchange).all()).containsExactly(acceptedByIdx, failed);
        assertThat(SendMemory.of(exchange).isEmpty()).isFalse();
        assertThat(SendMemory.of(exchange).find(request("refused"), ACCOUNT)).containsSame(failed);
        assertThat(SendMemory.of(exchange).find(request("refused"), account("two"))).isEmpty();
        assertThat(SendMemory.of(exchange).find(request("Hello"), ACCOUNT)).isEmpty();

        var sameIdx = refused(request("Another", "order-1"));
        var same = refused(request("refused"));
        SendMemory.of(exchange).keepWith(exchange, sameIdx);
        SendMemory.of(exchange).keepWith(exchange, same);
        SendMemory.of(exchange).keepWith(exchange, same);

        assertThat(SendMemory.of(exchange).all()).containsExactly(sameIdx, same);
    }

    @Test
    void oneOfAnotherAccountOrIdxIsNotReplaced() {
        var message = refused(request("Hello", "order-1"));
        var without = refused(request("Hello"));

        assertThat(message.isReplacedBy(new AttemptedMessage(request("Hello", "order-1"), account("two"), NOON))).isFalse();
        assertThat(message.isReplacedBy(refused(request("Hello", "order-2")))).isFalse();
        assertThat(message.isReplacedBy(refused(request("Another", "order-1")))).isTrue();
        assertThat(message.isReplacedBy(without)).isFalse();
        assertThat(without.isReplacedBy(refused(request("Hello")))).isTrue();
        assertThat(without.isReplacedBy(refused(request("Another")))).isFalse();
        assertThat(message.sharesIdxWith(request("Another", "order-1"))).isTrue();
        assertThat(message.sharesIdxWith(request("Another", "order-2"))).isFalse();
    }

    @Test
    void anotherDateIsAnotherMessageWhereNoIdxNamesIt() {
        var later = new SendRequest(
                MessageKind.SMS, List.of("48500100200"), List.of(), true, Map.of("message", "Hello", "date", "1772370000"));

        assertThat(inDoubt().isForAnotherTimeThan(later)).isTrue();
        assertThat(inDoubt().isForAnotherTimeThan(request("Another"))).isFalse();
        assertThat(inDoubt("order-1").isForAnotherTimeThan(later)).isFalse();
    }

    @Test
    void whatComesLaterHasPassedTheOneInDoubtUntilTheMessageIsAsBefore() {
        var first = inDoubt();
        var second = inDoubt();
        SendMemory.carry(exchange, lost(), first);
        SendMemory.carry(exchange, lost(), second);
        SendMemory.carry(exchange, lost(), second);

        assertThat(SendMemory.hasPassed(exchange, first)).isTrue();
        assertThat(SendMemory.hasPassed(exchange, second)).isTrue();
        assertThat(exchange.getMessage().getHeader("CamelSmsapiInDoubt", String.class).split(" "))
                .containsExactly(first.id(), second.id());
        exchange.getMessage().removeHeaders("*");
        assertThat(SendMemory.hasPassed(exchange, first)).isFalse();
    }

    @Test
    void whatWasRefusedIsNotInDoubt() {
        var message = refused(request("Hello"));
        SendMemory.carry(exchange, lost(), message);

        assertThat(SendMemory.hasPassed(exchange, message)).isFalse();
        assertThat(ContextMemory.inDoubt(exchange)).isEmpty();
        assertThat(SendMemory.carried(exchange)).isEmpty();
    }

    @Test
    void onlyACopyHasTriedWhatThisExchangeDoesNotKnow() {
        var message = inDoubt();
        SendMemory.carry(exchange, lost(), message);
        assertThat(SendMemory.of(exchange).isOnlyOfCopy(exchange, message)).isTrue();
        assertThat(SendMemory.of(exchange).isOnlyOfCopy(exchange, inDoubt())).isFalse();
        assertThat(SendMemory.carried(exchange)).containsExactly(message);

        SendMemory.of(exchange).keepWith(exchange, message);
        assertThat(SendMemory.of(exchange).isOnlyOfCopy(exchange, message)).isFalse();
    }
}
