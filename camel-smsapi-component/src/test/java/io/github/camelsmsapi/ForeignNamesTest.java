// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not the component's own, or belongs to another operation, is told instead of dropped. */
class ForeignNamesTest extends GatewayTest {

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mms/send?flash=true                | flash
            account/points?discountGroup=x     | discountGroup
            account/points?batchSize=10        | batchSize
            sms/send?ttsLector=ewa             | ttsLector
            sms/send?secret=x                  | secret
            sms/send?olderThan=1h              | olderThan
            reports/overdue?from=MyShop        | from
            """)
    void anOptionOfAnotherOperationIsRefusedAtTheStart(String uri, String option) {
        var refusal = org.assertj.core.api.Assertions.catchThrowable(() -> context.getEndpoint("smsapi:" + uri));

        assertThat(refusal).hasStackTraceContaining("takes no option " + option).hasStackTraceContaining("it takes");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "mms/send?to=48500100200&requestsPerSecond=5", "account/points?token=x", "reports/overdue?limit=5",
            "hlr/check?defaultCountry=PL", "sms?batchSize=1" })
    void generalOptionsAreTakenEverywhere(String uri) {
        assertThat(context.getEndpoint("smsapi:" + uri)).isNotNull();
    }

    @Test
    void aDefaultOfTheComponentStaysAllowed() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setFlash(true);

        assertThat(context.getEndpoint("smsapi:mms/send?to=48500100200")).isNotNull();
    }

    @Test
    void aMisspeltHeaderIsToldOnceWithTheNearestName() {
        try (var log = new LogRecorder()) {
            exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of("CamelSmsapiFrmo", "a", "CamelSmsapiMessage", "Hi"));
            exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of("CamelSmsapiFrmo", "b"));

            assertThat(log.lines()).filteredOn(line -> line.contains("CamelSmsapiFrmo")).singleElement().asString()
                    .startsWith("WARN").contains("CamelSmsapiFrom");
            assertThat(log.lines()).noneMatch(line -> line.contains("header CamelSmsapiMessage "));
        }
    }
}
