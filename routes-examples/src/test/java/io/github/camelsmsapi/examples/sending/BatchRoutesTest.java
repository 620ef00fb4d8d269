// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchRoutesTest extends ExampleTest {

    private static final int MESSAGES = 300;

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new BatchRoutes());
    }

    private static String number(int position) {
        return "48500%06d".formatted(position);
    }

    private void offer(String queue) {
        IntStream.range(0, MESSAGES).forEach(position -> template.sendBodyAndHeaders(queue, "person " + position,
                Map.of("CamelSmsapiTo", number(position), "CamelSmsapiIdx", "message-" + position)));
    }

    @Test
    void manyMessagesShareFewRequestsAndEachGetsTheIdOfItsOwn() {
        offer("seda:delays");

        for (var count = 0; count < MESSAGES; count++) {
            var headers = received("seda:sent").getMessage().getHeaders();
            assertThat(simulator.messagesWithIdx((String) headers.get("CamelSmsapiIdx"))).singleElement()
                    .satisfies(message -> assertThat(message.id()).isEqualTo(headers.get("CamelSmsapiMessageId")));
        }
        assertThat(sendings()).hasSizeLessThan(MESSAGES / 10);
    }
}
