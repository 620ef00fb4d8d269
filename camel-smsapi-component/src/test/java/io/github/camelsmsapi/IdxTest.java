// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One message has one idx, however often it is sent. */
class IdxTest extends GatewayTest {

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0));
                from("direct:repeating").to("smsapi:sms/send?to=" + NUMBER);
                from("direct:two").to("smsapi:sms/send?to=" + NUMBER)
                        .setBody(constant("Second")).to("smsapi:sms/send?to=" + NUMBER);
                from("direct:whole").to("direct:parts");
                from("direct:parts").errorHandler(noErrorHandler())
                        .setBody(constant("First")).to("smsapi:sms/send?to=" + NUMBER)
                        .setBody(constant("Second")).to("smsapi:sms/send?to=48500100300");
                from("direct:several").setBody(constant("Hello"))
                        .multicast().parallelProcessing()
                        .to("smsapi:sms/send?to=" + NUMBER, "smsapi:sms/send?to=48500100300", "direct:repeating");
                from("direct:list").split(body()).setBody(constant("Hello")).to("smsapi:sms/send?to=" + NUMBER);
                from("direct:three").errorHandler(noErrorHandler())
                        .doTry().to("smsapi:sms/send?to=" + NUMBER).doCatch(SmsapiException.class).end()
                        .setBody(constant("Other")).to("smsapi:sms/send?to=" + NUMBER)
                        .setBody(constant("Hello")).to("smsapi:sms/send?to=" + NUMBER);
            }
        });
    }

    private String idx(int request) {
        return gateway.requests().get(request).form().get("idx");
    }

    @Test
    void withoutOneOfTheCallersEachMessageGetsARandomOne() {
        gateway.then(Reply.accepted("1"));

        send();

        assertThat(idx(0)).matches("[0-9a-f]{32}");
        assertThat(gateway.request().form()).containsEntry("check_idx", "1");
    }

    @Test
    void everyRecipientHasOneOfItsOwn() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send?to=48500100200,48500100300", "Hello", Map.of());

        assertThat(idx(0)).matches("([0-9a-f]{32})-1[|]\\1-2");
    }

    @Test
    void theCallersIdxIsUsedAsItIs() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of(SmsapiConstants.IDX, "order 17/ż"));

        assertThat(idx(0)).isEqualTo("order 17/ż");
    }

    @Test
    void withoutCheckIdxTheIdxIsSentButNotChecked() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send?checkIdx=false&to=" + NUMBER, "Hello", Map.of());

        assertThat(gateway.request().form()).containsKey("idx").doesNotContainKey("check_idx");
    }

    @Test
    void aRedeliveryRepeatsTheSameMessageWithTheSameIdx() {
        gateway.then(Reply.cutAfterReading(), Reply.answer(503, "text/plain", ""), Reply.accepted("9"));

        var exchange = exchange("direct:repeating", "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(SmsapiConstants.MESSAGE_ID)).isEqualTo("9");
        assertThat(gateway.requests()).hasSize(3);
        assertThat(gateway.requests()).extracting(request -> request.form()).containsOnly(gateway.requests().get(0).form());
    }

    @Test
    void anIdxThatIsKnownToARepetitionMeansThatAnEarlierAttemptWasAccepted() {
        gateway.then(Reply.cutAfterReading(), Reply.error(53));

        var exchange = exchange("direct:repeating", "Hello", Map.of(SmsapiConstants.MESSAGE_ID, "of an earlier message"));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.SENT);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(SmsapiConstants.MESSAGE_ID);
        var message = exchange.getMessage().getBody(SendResult.class).messages().get(0);
        assertThat(message.id()).isNull();
        assertThat(message.number()).isEqualTo(NUMBER);
        assertThat(message.idx()).isEqualTo(idx(0));
    }

    @Test
    void anIdxThatIsKnownToAFirstAttemptIsTheCallersOwnDuplicate() {
        gateway.then(Reply.error(53));

        var exchange = exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of(SmsapiConstants.IDX, "order-17"));

        assertThat(failureOf(exchange, SmsapiErrorException.class).getErrorCode()).contains(SmsapiErrorCode.IDX_ALREADY_USED);
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aDuplicateOfTheCallersOwnStaysOneHoweverOftenItIsTried() {
        gateway.otherwise(Reply.error(53));

        var exchange = exchange("direct:repeating", "Hello", Map.of(SmsapiConstants.IDX, "order-17"));

        assertThat(failureOf(exchange, SmsapiErrorException.class).getErrorCode()).contains(SmsapiErrorCode.IDX_ALREADY_USED);
        assertThat(gateway.requests()).hasSize(3);
    }

    @Test
    void twoMessagesOfOneExchangeHaveDifferentIdx() {
        gateway.then(Reply.accepted("1"), Reply.accepted("2"));

        exchange("direct:two", "First", Map.of());

        assertThat(gateway.requests()).extracting(request -> request.form().get("message")).containsExactly("First", "Second");
        assertThat(idx(0)).isNotEqualTo(idx(1));
    }

    @Test
    void twoMessagesOfOneExchangeHaveDifferentIdxEvenWhenTheyAreEqual() {
        gateway.then(Reply.accepted("1"), Reply.accepted("2"));

        exchange("direct:two", "Second", Map.of());

        assertThat(idx(0)).isNotEqualTo(idx(1));
    }

    @Test
    void theOutcomeStaysOpenWhenOneOfTheAttemptsMayHaveBeenAccepted() {
        gateway.then(Reply.cutAfterReading(), Reply.error(201), Reply.error(103));

        var exchange = exchange("direct:repeating", "Hello", Map.of());

        assertThat(failureOf(exchange, SmsapiErrorException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aMessageThatFailedKeepsItsIdxWhenAnotherWasSentInBetween() {
        gateway.then(Reply.cutAfterReading(), Reply.accepted("1"), Reply.error(53));

        var exchange = exchange("direct:three", "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(idx(2)).isEqualTo(idx(0)).isNotEqualTo(idx(1));
    }

    @Test
    void theMessageThatFailedKeepsItsIdxWhenAWholeRouteIsRepeated() {
        gateway.then(Reply.accepted("1"), Reply.cutAfterReading(), Reply.accepted("2"), Reply.error(53));

        var exchange = exchange("direct:whole", "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).extracting(request -> request.form().get("message"))
                .containsExactly("First", "Second", "First", "Second");
        assertThat(idx(3)).isEqualTo(idx(1));
    }

    @Test
    void theCopiesOfAnExchangeHaveDifferentIdx() {
        gateway.otherwise(Reply.accepted("1"));

        assertThat(exchange("direct:two", "First", Map.of()).getException()).isNull();
        assertThat(exchange("direct:several", "", Map.of()).getException()).isNull();
        assertThat(exchange("direct:list", List.of(1, 2, 3), Map.of()).getException()).isNull();

        assertThat(gateway.requests()).hasSize(8).extracting(request -> request.form().get("idx")).doesNotHaveDuplicates();
    }

    @Test
    void theIdxOfAnAttemptIsNotThatOfAnotherExchange() {
        gateway.otherwise(Reply.accepted("1"));

        send();
        send();

        assertThat(idx(1)).isNotEqualTo(idx(0));
    }
}
