// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.client.Spending;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is measured of a request, and told of its costs. */
class RequestMetricsTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final Account ACCOUNT = () -> BigDecimal.TEN;

    private final List<String> told = new ArrayList<>();
    private final Exchange exchange = new DefaultExchange(CONTEXT);
    private final RequestMetrics metrics = new RequestMetrics("sms/send", new Written());

    /** Writes down what it is told. */
    private final class Written implements Measurements, Spending {

        @Override
        public void requested(String operation, Outcome outcome, Duration took) {
            assertThat(took).isBetween(Duration.ZERO, Duration.ofSeconds(30));
            told.add(operation + " " + outcome);
        }

        @Override
        public void batched(int messages) {
            told.add("batch of " + messages);
        }

        @Override
        public void refused(String operation, int code) {
            told.add(operation + " refused " + code);
        }

        @Override
        public void spent(String operation, long parts, BigDecimal points) {
            told.add(operation + " " + parts + " parts " + points);
        }

        @Override
        public void spent(BigDecimal points, Account account) {
            assertThat(account).isSameAs(ACCOUNT);
            told.add("cost " + points);
        }

        @Override
        public void failed(SmsapiException failure) {
            assertThat(failure.getAccount()).contains(ACCOUNT);
            told.add("failed " + failure.getReason());
        }
    }

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    @BeforeEach
    void spend() {
        exchange.setProperty(Spending.PROPERTY, new Written());
    }

    private void end() {
        metrics.watch(exchange, ACCOUNT, doneSync -> told.add("done " + doneSync)).done(true);
    }

    private static SmsapiErrorException refusal(int code) {
        return SmsapiErrorException.answered(code, "no", List.of());
    }

    private static SentMessage sent(String points, int parts) {
        return new SentMessage("1", "48500100200", "48500100200", null, "QUEUE", new BigDecimal(points), parts, null);
    }

    @Test
    void aRequestIsMeasuredWithItsOutcome() {
        assertThat(metrics.<String> time(() -> "response")).isEqualTo("response");
        assertThatThrownBy(() -> metrics.time(() -> {
            throw SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);
        })).isInstanceOf(SmsapiTransportException.class);
        metrics.batched(3);

        assertThat(told).containsExactly("sms/send SENT", "sms/send UNKNOWN", "batch of 3");
    }

    @Test
    void aSentMessageCostsItsPoints() {
        exchange.getMessage().setBody(new SendResult(
                List.of(sent("0.16", 2)), List.of(
                        new RefusedRecipient("1", 13, "no number"), new RefusedRecipient("2", null, "left out"))));

        end();

        assertThat(told).containsExactly("cost 0.16", "sms/send 2 parts 0.16", "sms/send refused 13", "done true");
    }

    @Test
    void aFailureIsToldWithItsAccount() {
        exchange.setException(refusal(103));

        end();

        assertThat(told).containsExactly("failed 103", "sms/send refused 103", "done true");
    }

    @Test
    void aFailureThatSmsapiDidNotAnswerHasNoCode() {
        exchange.setException(SmsapiTransportException.notTried("stopped"));
        exchange.getMessage().setBody(new SendResult(List.of(sent("0.16", 1)), List.of()));

        end();

        assertThat(told).hasSize(2).first().asString().startsWith("failed ");
    }

    @Test
    void ofManyMessagesTheSumIsToldAndEachRefusal() {
        var result = new BulkResult();
        result.add(List.of(new RecipientResult("1", null, sent("0.16", 1), null),
                new RecipientResult("2", null, sent("0.32", 2), null),
                new RecipientResult("3", null, null, refusal(13)),
                new RecipientResult(
                        "4", null, null,
                        SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true))));
        exchange.getMessage().setBody(result);

        end();

        assertThat(told).containsExactly("cost 0.48", "failed 13", "sms/send 3 parts 0.48", "sms/send refused 13", "done true");
    }

    @Test
    void whatFailsToMeasureChangesNothing() {
        exchange.setProperty(Spending.PROPERTY, new Spending() {

            @Override
            public void spent(BigDecimal points, Account account) {
                throw new IllegalStateException("no counter");
            }

            @Override
            public void failed(SmsapiException failure) {
                throw new IllegalStateException("no counter");
            }
        });
        exchange.getMessage().setBody(new SendResult(List.of(sent("0.16", 1)), List.of()));

        end();

        assertThat(told).containsExactly("sms/send 1 parts 0.16", "done true");
    }

    @Test
    void anExchangeWithoutAListenerIsLeftAlone() {
        exchange.removeProperty(Spending.PROPERTY);
        exchange.getMessage().setBody("text");

        end();

        assertThat(told).containsExactly("done true");
    }
}
