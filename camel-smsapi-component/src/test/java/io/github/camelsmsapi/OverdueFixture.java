// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.SetClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages that are overdue by a clock that the test sets, and ways to ask for them. */
abstract class OverdueFixture extends GatewayTest {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    // the moment that Reply.accepted gives as the send date
    static final Instant SENT = Instant.ofEpochSecond(1712570310);
    static final String OVERDUE = "smsapi:reports/overdue?olderThan=2h&lease=30m";

    final SetClock clock = new SetClock(SENT);
    final InMemoryMessageLedger ledger = new InMemoryMessageLedger();

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setClock(clock);
        configuration.setLedger(ledger);
    }

    void sendAndWait(String... ids) {
        for (var id : ids) {
            gateway.otherwise(Reply.accepted(id));
            exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "idx-of-" + id));
        }
        clock.set(SENT.plus(Duration.ofHours(2)));
    }

    @SuppressWarnings("unchecked")
    List<OverdueMessage> overdue(String options) {
        var exchange = exchange(OVERDUE + options, null, Map.of());
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(List.class);
    }

    void leaseOver() {
        clock.set(clock.instant().plus(Duration.ofMinutes(30)));
    }

    static Reply status(String status) {
        return (connection, request) -> Reply.json("{\"count\":1,\"list\":[{\"id\":\"" + request.queryParameters().get("status")
                                                   + "\",\"status\":\"" + status + "\"}]}")
                .play(connection, request);
    }
}
