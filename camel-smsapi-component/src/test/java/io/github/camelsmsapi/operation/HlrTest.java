// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HlrTest extends GatewayTest {

    @Test
    void oneNumberIsAnsweredByAnObject() {
        gateway.then(Reply.json("{\"status\":\"OK\",\"number\":\"48500100200\",\"id\":\"1a2\",\"price\":\"0.1000\"}"));

        var exchange = exchange("smsapi:hlr/lookup", "+48 500-100-200", Map.of("CamelSmsapiIdx", "q-1"));

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /hlr.do");
        assertThat(request.form()).isEqualTo(Map.of("number", NUMBER, "idx", "q-1", "format", "json"));
        assertThat(exchange.getMessage().getBody(HlrLookup.Several.class).list()).containsExactly(new HlrLookup(
                "OK", NUMBER, "1a2", new BigDecimal("0.1000"), null));
    }

    @Test
    void severalNumbersAreAnsweredByAnArrayInWhichEachHasItsOwnStatus() {
        gateway.then(Reply.json("""
                [{"status":"OK","number":"48500100200","id":7,"price":0.1},
                {"status":"ERROR","number":"48500","error":13,"new":{"field":1}},
                {"status":"OK","number":"48500100201","id":"8","price":"free","error":null}]"""));

        var exchange = exchange("smsapi:hlr", List.of("48500100200", "48500", "48500100201"), Map.of());

        assertThat(gateway.request().form()).containsEntry("number", "48500100200,48500,48500100201");
        var list = exchange.getMessage().getBody(HlrLookup.Several.class).list();
        assertThat(list).extracting(HlrLookup::isAccepted).containsExactly(true, false, true);
        assertThat(list.get(0).id()).isEqualTo("7");
        assertThat(list.get(1).error()).isEqualTo(13);
        assertThat(list.get(2).price()).isNull();
        assertThat(list.toString()).doesNotContain("48500100200");
    }

    @Test
    void aSingleNumberThatIsRefusedFails() {
        gateway.then(Reply.json("{\"status\":\"ERROR\",\"number\":\"48500\",\"error\":13}"));

        var error = failureOf(exchange("smsapi:hlr/lookup?number=48500", null, Map.of()), SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.NO_VALID_RECIPIENT);
    }

    @Test
    void aCheckSaysTheNetworkAtOnce() {
        gateway.then(Reply.json("""
                {"count":2,"list":[{"date":1712565008,"id":"1","info":"Description","mcc":260,"mnc":3,\
                "number":"500600700","ported":1,"ported_from":3,"price":"0.04","status":"OK","idx":"a"},\
                {"number":"500600701","status":"ERROR","ported":"0","date":"","price":null,"error":"13"}]}"""));

        var exchange = exchange("smsapi:hlr/check", "500600700,500600701", Map.of());

        assertThat(gateway.request().path()).isEqualTo("/hlrsync.do");
        var result = exchange.getMessage().getBody(HlrCheck.Several.class);
        assertThat(result.count()).isEqualTo(2);
        assertThat(result.list()).containsExactly(
                new HlrCheck(
                        "OK", "500600700", "1", "a", "Description",
                        "260", "3", true, "3",
                        new BigDecimal("0.04"), Instant.ofEpochSecond(1712565008), null),
                new HlrCheck(
                        "ERROR", "500600701", null, null, null, null,
                        null, false, null, null, null,
                        13));
        assertThat(result.toString()).doesNotContain("500600700");
    }

    @Test
    void anAnswerThatIsNoLookUpCannotBeRead() {
        gateway.then(Reply.json("{\"count\":1,\"list\":7}"));

        failureOf(exchange("smsapi:hlr/check", NUMBER, Map.of()), SmsapiUnreadableResponseException.class);
    }

    @Test
    void theNumberIsHiddenInTheUri() {
        assertThat(context.getEndpoint("smsapi:hlr/check?number=" + NUMBER).getEndpointUri()).doesNotContain(NUMBER);
    }
}
