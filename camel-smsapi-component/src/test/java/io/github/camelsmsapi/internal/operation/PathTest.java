// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a path is one segment of it. */
class PathTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MyShop            | /sms/sendernames/MyShop
            My Shop           | /sms/sendernames/My%20Shop
            Ann+Bob           | /sms/sendernames/Ann%2BBob
            a/b               | /sms/sendernames/a%2Fb
            ../../user.do     | /sms/sendernames/..%2F..%2Fuser.do
            x?sender=y        | /sms/sendernames/x%3Fsender%3Dy
            x#y               | /sms/sendernames/x%23y
            100%25            | /sms/sendernames/100%2525
            Łódź              | /sms/sendernames/%C5%81%C3%B3d%C5%BA
            """)
    void aValueCannotLeaveItsPlace(String sender, String path) {
        gateway.then(Reply.json("{}"));

        exchange("smsapi:sendernames/get", null, Map.of("CamelSmsapiSender", sender));

        assertThat(gateway.request().path()).isEqualTo(path);
        assertThat(gateway.request().query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ".", ".." })
    void whatIsNoSegmentIsRefusedBeforeTheCall(String id) {
        var error = failureOf(
                exchange("smsapi:contacts/delete", null, Map.of("CamelSmsapiId", id)), SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.INVALID_REQUEST);
        assertThat(error.isFoundLocally()).isTrue();
        assertThat(error).hasMessageContaining("CamelSmsapiId");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void aMissingOneIsNamed() {
        var error = failureOf(
                exchange("smsapi:groups/pin?id=5576caf00cf2f41201a193ac", null, Map.of()), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("groups/pin needs contactId").hasMessageContaining("CamelSmsapiContactId");
        assertThat(gateway.requests()).isEmpty();
    }
}
