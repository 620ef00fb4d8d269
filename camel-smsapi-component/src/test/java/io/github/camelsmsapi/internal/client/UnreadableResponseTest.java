// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** HTTP success with something behind it that is no answer: the message may have been accepted. */
@Timeout(60)
class UnreadableResponseTest extends GatewayTest {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setResponseTimeout(20_000);
        configuration.setMaxResponseSize(1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<html><body>Welcome to the hotel's network</body></html>", "{\"count\":1,\"list\":[{\"id\":\"12",
            "{\"count\":0,\"list\":[]}", "{}", "[]", "null", "42", "\"OK\"", "OK:9101844352429796180:0.165", "{\"list\":{}}",
            "{\"count\":1,\"list\":[{\"id\":\"1\"}]} trailing", "ERROR", "ERROR:", "ERROR:none", "" })
    void aBodyThatIsNoAnswerLeavesTheOutcomeOpen(String body) {
        gateway.then(Reply.json(body));

        var failure = failure(SmsapiUnreadableResponseException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).as("the request carries idx and check_idx").isTrue();
        assertThat(failure.getStatus()).isEqualTo(200);
        assertThat(failure.getCategory()).isEqualTo(ErrorCategory.SERVER);
        assertThat(failure.getReaction()).isEqualTo(Reaction.RETRY);
        assertThat(failure.getReason()).isEqualTo("unreadable answer");
    }

    @Test
    void bytesThatAreNoUtf8LeaveTheOutcomeOpen() {
        gateway.then((connection, request) -> {
            var out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n".getBytes());
            out.write(new byte[] { (byte) 0xff, (byte) 0xfe, 0, (byte) 0x80 });
            out.flush();
            return true;
        });

        assertThat(failure(SmsapiUnreadableResponseException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anAnswerWithoutEndIsGivenUpAtItsLimit() {
        gateway.then(Reply.huge(HUNDRED_MEGABYTES));

        var failure = failure(SmsapiUnreadableResponseException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("maxResponseSize=1048576");
    }

    @Test
    void hugeAnswersDoNotEatTheHeapOrTheConnections() {
        var attempts = 15; // one and a half GB in all, which the heap could not hold
        for (var attempt = 0; attempt < attempts; attempt++) {
            gateway.then(Reply.huge(HUNDRED_MEGABYTES));
            failure(SmsapiUnreadableResponseException.class);
        }
        gateway.then(Reply.accepted("78"));

        assertThat(sent().messages().get(0).id()).isEqualTo("78");
        assertThat(gateway.requests()).hasSize(attempts + 1);
    }

    @Test
    void deeplyNestedJsonIsRefusedInsteadOfOverflowingTheStack() {
        gateway.then(Reply.json("[".repeat(200_000)));

        failure(SmsapiUnreadableResponseException.class);
    }
}
