// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that send no message. */
class OtherOperationsTest extends GatewayTest {

    private <T> T result(String uri, Object body, Map<String, Object> headers, Class<T> type) {
        var exchange = exchange(uri, body, headers);
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isInstanceOf(type);
        return type.cast(exchange.getMessage().getBody());
    }

    @Test
    void aScheduledMessageIsCancelledByTheIdInTheBody() {
        gateway.then(Reply.json("{\"count\":1,\"list\":[{\"id\":\"613F1B14346335B944450980\"}]}"));

        var result = result("smsapi:sms/cancel", "613F1B14346335B944450980", Map.of(), CancelResult.class);

        assertThat(result.count()).isEqualTo(1);
        assertThat(result.ids()).containsExactly("613F1B14346335B944450980");
        assertThat(gateway.request().method()).isEqualTo("POST");
        assertThat(gateway.request().path()).isEqualTo("/sms.do");
        assertThat(gateway.request().form()).isEqualTo(Map.of("sch_del", "613F1B14346335B944450980", "format", "json"));
        assertThat(gateway.request().header("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void severalMessagesAreCancelledByTheirIdsInAHeader() {
        gateway.then(Reply.json("{\"count\":2,\"list\":[{\"id\":\"1\"},{\"id\":\"2\"}]}"));

        var result = result("smsapi:sms/cancel", null, Map.of(SmsapiConstants.ID, List.of("1", "2")), CancelResult.class);

        assertThat(result.ids()).containsExactly("1", "2");
        assertThat(gateway.request().form()).containsEntry("sch_del", "1,2");
    }

    @Test
    void nothingIsCancelledWithoutAnId() {
        var error = failureOf(exchange("smsapi:sms/cancel", null, Map.of()), SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.INVALID_REQUEST);
        assertThat(error).hasMessageContaining("CamelSmsapiId").hasMessageContaining("body");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void anIdThatDoesNotExistIsAnError() {
        gateway.then(Reply.json("{\"error\":301,\"message\":\"Not exists ID message\"}"));

        assertThat(failureOf(exchange("smsapi:sms/cancel", "1", Map.of()), SmsapiErrorException.class).getErrorCode())
                .contains(SmsapiErrorCode.MESSAGE_NOT_FOUND);
    }

    @Test
    void theBalanceIsRead() {
        gateway.then(Reply.json("""
                {"username":"shop","points":606.383,"proCount":3789,"ecoCount":8662,"mmsCount":2021,"vmsGsmCount":4042,\
                "vmsLandCount":5053}"""));

        assertThat(result("smsapi:account/points", null, Map.of(), AccountPoints.class))
                .isEqualTo(new AccountPoints(new BigDecimal("606.383"), 3789, 8662, 2021, 4042, 5053));
        assertThat(gateway.request().path()).isEqualTo("/user.do");
        assertThat(gateway.request().form()).isEqualTo(Map.of("credits", "1", "details", "1", "format", "json"));
    }

    @ParameterizedTest
    @CsvSource({ "\"606.383\", 606.383", "0, 0", "12, 12" })
    void theBalanceMayBeATextAndTheCountsMissing(String json, BigDecimal points) {
        gateway.then(Reply.json("{\"points\":" + json + "}"));

        var balance = result("smsapi:account", null, Map.of(), AccountPoints.class);

        assertThat(balance.points()).isEqualByComparingTo(points);
        assertThat(balance.proCount()).isZero();
    }

    @Test
    void aPingIsAQuestion() {
        gateway.then(Reply.json("{\"authorized\":true,\"unavailable\":[\"mms\"]}"));

        assertThat(result("smsapi:account/ping", null, Map.of(), Ping.class)).isEqualTo(new Ping(true, List.of("mms")));
        assertThat(gateway.request().method()).isEqualTo("GET");
        assertThat(gateway.request().path()).isEqualTo("/ping");
        assertThat(gateway.request().query()).isEmpty();
        assertThat(gateway.request().body()).isEmpty();
        assertThat(gateway.request().header("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void theLegacyLoginOfAQuestionGoesIntoTheQuery() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);
        gateway.then(Reply.json("{\"authorized\":true}"));

        var ping = result("smsapi:account/ping?username=shop&userPassword=5f4dcc3b5aa765d61d8327deb882cf99", null, Map.of(),
                Ping.class);

        assertThat(ping.unavailable()).isEmpty();
        assertThat(gateway.request().queryParameters())
                .isEqualTo(Map.of("username", "shop", "password", "5f4dcc3b5aa765d61d8327deb882cf99"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "smsapi:sms/cancel", "smsapi:account/points", "smsapi:account/ping" })
    void anAnswerThatIsNoneIsAnError(String uri) {
        for (var body : List.of("", "[1,2]", "{\"points\":\"many\",\"list\":7,\"unavailable\":7}", "<html>")) {
            gateway.then(Reply.json(body));

            failureOf(exchange(uri, "1", Map.of()), SmsapiUnreadableResponseException.class);
        }
    }

    @Test
    void aBalanceWithoutPointsIsNone() {
        gateway.then(Reply.json("{}"));

        failureOf(exchange("smsapi:account/points", null, Map.of()), SmsapiUnreadableResponseException.class);
    }

    @ParameterizedTest
    @CsvSource({ "smsapi:account/ping, true", "smsapi:account/points, true", "smsapi:sms/cancel, false" })
    void onlyAQuestionMayBeRepeatedAfterALostAnswer(String uri, boolean repeatable) {
        gateway.then(Reply.cutAfterReading(), Reply.json("{\"list\":7,\"points\":\"x\",\"unavailable\":7}"),
                Reply.answer(503, "text/plain", ""));

        assertThat(failureOf(exchange(uri, "1", Map.of()), SmsapiTransportException.class).isRepeatable())
                .isEqualTo(repeatable);
        assertThat(failureOf(exchange(uri, "1", Map.of()), SmsapiUnreadableResponseException.class).isRepeatable())
                .isEqualTo(repeatable);
        assertThat(failureOf(exchange(uri, "1", Map.of()), SmsapiHttpException.class).isRepeatable()).isEqualTo(repeatable);
    }
}
