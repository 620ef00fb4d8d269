// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the ledger after sending. */
class TrackingTest extends GatewayTest {

    private final SwitchableDatabase database = new SwitchableDatabase();
    private final JdbcMessageLedger ledger = new JdbcMessageLedger(database);

    @Override
    protected void configure(CamelContext fresh) {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        fresh.getRegistry().bind("ledger", ledger); // the only one there is, so that it is found
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private TrackedMessage byIdx(String idx) {
        return ledger.findByIdx(idx).get(0);
    }

    private Exchange send(String idx) {
        return exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", idx));
    }

    @Test
    void aMessageIsTrackedByWhatItsAnswerSays() {
        gateway.otherwise(Reply.accepted("id-1"));

        send("order-1");

        assertThat(ledger.findById("id-1")).hasValueSatisfying(message -> {
            assertThat(message.idx()).isEqualTo("order-1");
            assertThat(message.recipient()).isEqualTo(NUMBER);
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
        });
    }

    @Test
    void aMessageIsInTheLedgerBeforeItsRequestLeaves() {
        var outcomes = new java.util.concurrent.CopyOnWriteArrayList<Outcome>();
        gateway.otherwise(Reply.accepted("id-1").after(() -> outcomes.add(byIdx("order-1").outcome())));

        send("order-1");

        assertThat(outcomes).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void aRefusedMessageHasItsCodeAndALostAnswerLeavesNobodyKnowing() {
        gateway.otherwise(Reply.error(13));
        send("refused");
        gateway.otherwise(Reply.cutAfterReading());
        send("lost");

        assertThat(byIdx("refused").outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(byIdx("refused").acceptance().reason()).isEqualTo("13");
        assertThat(byIdx("lost").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(byIdx("lost").isSettled()).isFalse();
    }

    @Test
    void aRepetitionThatSmsapiKnowsAlreadyIsSentWithoutAnId() {
        gateway.otherwise(Reply.error(53));

        exchange("smsapi:sms/send", "Hello",
                Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "order-1", "CamelSmsapiRepetition", true));

        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(message -> {
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
            assertThat(message.id()).isNull();
            assertThat(message.isSettled()).isFalse();
        });
    }

    @Test
    void eachRecipientOfAMessageIsTrackedByItself() {
        gateway.otherwise(Reply
                .json("""
                        {"count":1,"list":[{"id":"id-1","points":0.16,"number":"48500100200","submitted_number":"48500100200",
                         "status":"QUEUE","error":null,"idx":"a","date_sent":1712570310}],
                         "invalid_numbers":[{"number":"48500100201","submitted_number":"48500100201","message":"no","error_code":96}]}"""));

        exchange("smsapi:sms/send", "Hello",
                Map.of("CamelSmsapiTo", "48500100200,48500100201", "CamelSmsapiIdx", "a|b"));

        assertThat(byIdx("a").id()).isEqualTo("id-1");
        assertThat(byIdx("a").sendAt()).isEqualTo("2024-04-08T09:58:30Z");
        assertThat(byIdx("b").outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(byIdx("b").acceptance().reason()).isEqualTo("96");
    }

    @Test
    void eachMessageOfABulkIsTracked() {
        gateway.otherwise(Reply.json("""
                {"count":1,"list":[{"id":"id-1","points":0.16,"number":"48500100200","submitted_number":"48500100200",
                 "status":"QUEUE","error":null,"idx":"a"}]}"""));

        exchange("smsapi:sms/send", List.of(SmsMessage.to("48500100200").text("Hello").idx("a"),
                SmsMessage.to("48500100201").text("Hello").idx("b")), Map.of());

        assertThat(byIdx("a").id()).isEqualTo("id-1");
        assertThat(byIdx("b").outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void theMembersOfAGroupAreTrackedOnceTheAnswerNamesThem() {
        gateway.otherwise(Reply.json("""
                {"count":2,"list":[
                 {"id":"id-1","points":0.16,"number":"48500100200","submitted_number":"48500100200","status":"QUEUE"},
                 {"id":"id-2","points":0.16,"number":"48500100201","submitted_number":"48500100201","status":"QUEUE"}]}"""));

        exchange("smsapi:sms/send?group=staff", "Hello", Map.of());

        assertThat(ledger.findById("id-1").orElseThrow().recipient()).isEqualTo("48500100200");
        assertThat(ledger.findById("id-2").orElseThrow()).satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("48500100201");
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
        });
    }

    @Test
    void aTestIsNotTracked() {
        gateway.otherwise(Reply.accepted("id-1"));

        exchange("smsapi:sms/send?test=true", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "order-1"));

        assertThat(ledger.findByIdx("order-1")).isEmpty();
    }

    @Test
    void aCancelledMessageComesToItsEnd() {
        gateway.otherwise(Reply.accepted("id-1"));
        send("order-1");
        gateway.otherwise(Reply.json("{\"count\":1,\"list\":[{\"id\":\"id-1\"}]}"));

        exchange("smsapi:sms/cancel", "id-1", Map.of());

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.STOP);
        assertThat(byIdx("order-1").isSettled()).isTrue();
    }

    @Test
    void withoutTheLedgerAMessageIsNotSent() {
        gateway.otherwise(Reply.accepted("id-1"));
        send("before");
        var requests = gateway.requests().size();

        database.down(true);
        var single = send("order-1");
        var bulk = exchange("smsapi:sms/send", List.of(SmsMessage.to(NUMBER).text("Hello")), Map.of());

        assertThat(gateway.requests()).hasSize(requests);
        assertThat(failureOf(single, SmsapiLedgerException.class).getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failureOf(single, SmsapiLedgerException.class).isRepeatable()).isTrue();
        assertThat(single.getProperty("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
        assertThat(bulk.getMessage().getBody(BulkResult.class)).singleElement().satisfies(result -> assertThat(
                result.failure()).isInstanceOf(SmsapiLedgerException.class));
    }

    @Test
    void aLedgerThatFailsAfterwardsFailsNobodyAndIsSaidInTheLog() {
        gateway.otherwise(Reply.accepted("id-1").after(() -> database.down(true)));
        try (var log = new LogRecorder()) {
            var sent = send("order-1");

            assertThat(sent.getException()).isNull();
            assertThat(sent.getMessage().getBody(SendResult.class).ids()).containsExactly("id-1");
            assertThat(log.lines()).anyMatch(line -> line.startsWith("ERROR") && line.contains("order-1"))
                    .noneMatch(line -> line.contains(NUMBER));
        }
        database.down(false);
        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aDuplicateOfTheCallersOwnDoesNotTouchTheFirst() {
        gateway.otherwise(Reply.accepted("id-1"));
        send("order-1");
        gateway.otherwise(Reply.error(53));

        assertThat(failureOf(send("order-1"), SmsapiException.class)).isInstanceOf(SmsapiErrorException.class);

        assertThat(ledger.findById("id-1").orElseThrow().outcome()).isEqualTo(Outcome.SENT);
        assertThat(ledger.findByIdx("order-1")).extracting(TrackedMessage::outcome)
                .containsExactlyInAnyOrder(Outcome.SENT, Outcome.NOT_SENT);
    }

    @Test
    void aRepetitionOfAnAcceptedMessageIsTheSameEntry() {
        gateway.otherwise(Reply.accepted("id-1"));
        send("order-1");
        gateway.otherwise(Reply.error(53));

        var again = exchange("smsapi:sms/send", "Hello",
                Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "order-1", "CamelSmsapiRepetition", true));
        var bulk = exchange("smsapi:sms/send", List.of(SmsMessage.to(NUMBER).text("Hello").idx("order-1")),
                Map.of("CamelSmsapiRepetition", true));

        assertThat(again.getException()).isNull();
        assertThat(bulk.getMessage().getBody(BulkResult.class).accepted()).isOne();
        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo("id-1");
            assertThat(message.attempts()).isEqualTo(3);
        });
    }
}
