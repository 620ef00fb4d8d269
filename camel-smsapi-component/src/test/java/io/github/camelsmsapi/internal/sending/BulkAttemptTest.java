// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.MessageKind;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an exchange remembers of the many messages that it has tried. */
class BulkAttemptTest {

    private static final AccountKey ACCOUNT = new AccountKey(
            URI.create("http://one.example"), new Credentials.Token("any"));

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final SmsapiException FAILURE = SmsapiTransportException.notTried("stopped");

    private final Exchange exchange = new DefaultExchange(CONTEXT);

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private static SendRequest message(String text) {
        return new SendRequest(MessageKind.SMS, List.of("48500100200"), List.of(), true, Map.of("message", text));
    }

    private BulkAttempt ended(Object body, SmsapiException failure) {
        var attempt = BulkAttempt.begin(exchange, body, ACCOUNT);
        attempt.start(body);
        attempt.end(failure);
        attempt.release();
        return attempt;
    }

    @Test
    void anAttemptGoesOnAfterAFailureOnly() {
        var failed = ended(List.of("Hello"), FAILURE);

        var again = BulkAttempt.begin(exchange, List.of("Hello"), ACCOUNT);
        assertThat(again).isSameAs(failed);
        assertThat(BulkAttempt.begin(exchange, List.of("Hello"), ACCOUNT)).as("one is under way").isNotSameAs(failed);

        var succeeded = ended(List.of("Hello"), null);
        assertThat(succeeded.failure()).isNull();
        assertThat(BulkAttempt.begin(exchange, List.of("Hello"), ACCOUNT)).as("another bulk").isNotSameAs(succeeded);
    }

    @Test
    void whatCanBeReadOnceIsKnownAgainWhenItWasRead() {
        var body = List.of("Hello").iterator();
        var read = ended(body, null);

        var again = BulkAttempt.begin(exchange, body, ACCOUNT);
        assertThat(again).isSameAs(read);
        assertThat(again.hasWalked(body)).isTrue();
        assertThat(again.hasWalked(List.of("Hello").iterator())).isFalse();
        again.start(body);
        assertThat(again.hasWalked(body)).as("under way").isFalse();
        again.end(FAILURE);
        assertThat(again.hasWalked(body)).isTrue();
        assertThat(again.failure()).isSameAs(FAILURE);
        again.start(body);
        assertThat(again.failure()).isNull();
    }

    @Test
    void iteratorsAndStreamsCanBeReadOnce() {
        assertThat(BulkAttempt.isOneShot(List.of().iterator())).isTrue();
        assertThat(BulkAttempt.isOneShot(Stream.of())).isTrue();
        assertThat(BulkAttempt.isOneShot(List.of())).isFalse();
        var list = List.of("Hello");
        assertThat(ended(list, null).hasWalked(list)).isFalse();
    }

    @Test
    void eachMessageHasAnIdxByItsPlaceThatARedeliveryGivesAgain() {
        var attempt = BulkAttempt.begin(exchange, List.of(), ACCOUNT);
        var first = attempt.idx(1, message("a"));
        var far = attempt.idx(100, message("b"));

        assertThat(first).endsWith("-1").hasSize(34);
        assertThat(far).endsWith("-100").startsWith(first.substring(0, 32));
        assertThat(attempt.idx(1, message("a"))).isEqualTo(first);
        assertThat(attempt.idx(16, message("a"))).endsWith("-16").startsWith(first.substring(0, 32));
        assertThat(attempt.idx(100, message("b"))).isEqualTo(far);
    }

    @Test
    void anotherMessageAtAPlaceHasAnotherIdxAndIsNotKnown() {
        var attempt = BulkAttempt.begin(exchange, List.of(), ACCOUNT);
        var first = attempt.idx(1, message("a"));
        attempt.tries(1);
        attempt.ends(1, Outcome.SENT);

        assertThat(attempt.idx(1, message("b"))).endsWith("-1").doesNotStartWith(first.substring(0, 32));
        assertThat(attempt.isAccepted(1)).isFalse();
        assertThat(attempt.mayBeAccepted(1)).isFalse();
    }

    @Test
    void whatBecameOfAnElementIsKnownAsLongAsItStaysTheSame() {
        var attempt = BulkAttempt.begin(exchange, List.of(), ACCOUNT);
        for (var position = 1; position <= 4; position++) {
            attempt.idx(position, message("a" + position));
            attempt.tries(position);
        }
        attempt.ends(1, Outcome.SENT);
        attempt.ends(2, Outcome.UNKNOWN);
        attempt.ends(3, Outcome.NOT_SENT);
        attempt.ends(4, Outcome.SENT); // of two recipients one was refused
        attempt.ends(4, Outcome.NOT_SENT);
        attempt.idx(1, message("a1"));

        assertThat(Stream.of(1, 2, 3, 4).filter(attempt::isAccepted)).containsExactly(1);
        assertThat(Stream.of(1, 2, 3, 4).filter(attempt::mayBeAccepted)).containsExactly(1, 2, 4);

        attempt.tries(4);
        attempt.ends(4, Outcome.SENT);
        assertThat(attempt.isAccepted(4)).isTrue();
    }

    @Test
    void theResultsOfAWalkAreItsOwn() {
        var attempt = BulkAttempt.begin(exchange, List.of(), ACCOUNT);
        Iterator<String> body = List.of("Hello").iterator();
        var first = attempt.start(body);

        assertThat(attempt.result()).isSameAs(first);
        assertThat(attempt.start(body)).isNotSameAs(first);
    }
}
