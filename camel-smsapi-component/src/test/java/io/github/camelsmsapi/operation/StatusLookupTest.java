// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusLookupTest extends GatewayTest {

    private static Reply status(String id, String status) {
        return Reply.json("{\"count\":1,\"list\":[{\"id\":\"" + id + "\",\"points\":0.165,\"number\":\"48500100200\","
                          + "\"status\":\"" + status + "\",\"error\":null,\"idx\":\"order-1\"}]}");
    }

    @ParameterizedTest
    @CsvSource({ "NOT_FOUND, NOT_FOUND", "EXPIRED, EXPIRED", "QUEUE, QUEUED", "QUEUED, QUEUED", "DELIVERED, DELIVERED" })
    void aStatusIsReadInEitherSpelling(String told, DeliveryStatus known) {
        gateway.otherwise(status("0862688734829233910", told));

        var answer = exchange("smsapi:sms/status", "0862688734829233910", Map.of()).getMessage().getBody(MessageStatus.class);

        assertThat(answer.known()).isEqualTo(known);
        assertThat(answer.idx()).isEqualTo("order-1");
        assertThat(answer.toString()).doesNotContain("48500100200");
        assertThat(gateway.request().path()).isEqualTo("/sms.do");
        assertThat(gateway.request().queryParameters()).containsEntry("status", "0862688734829233910").containsEntry("format",
                "json");
    }

    @ParameterizedTest
    @CsvSource({ "301, MESSAGE_NOT_FOUND", "400, INVALID_STATUS_MESSAGE_ID" })
    void whatSmsapiDoesNotKnowIsToldFromWhatIsNoId(int code, SmsapiErrorCode known) {
        gateway.otherwise(Reply.error(code));

        var failure = failureOf(exchange("smsapi:sms/status", "1", Map.of()), SmsapiErrorException.class);

        assertThat(failure.getErrorCode()).contains(known);
        assertThat(failure.isFoundLocally()).isFalse();
    }

    @Test
    void oneRequestIsForOneMessage() {
        var failure = failureOf(exchange("smsapi:sms/status", "1,2", Map.of()), SmsapiErrorException.class);

        assertThat(failure).hasMessageContaining("needs the id of one message");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void anAnswerAboutAnotherMessageIsNone() {
        gateway.otherwise(status("2", "DELIVERED"));

        failureOf(exchange("smsapi:sms/status", "1", Map.of()), SmsapiUnreadableResponseException.class);
    }
}
