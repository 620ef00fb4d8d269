// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.simulator.records.MessageType;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MediaRoutesTest extends ExampleTest {

    private static final byte[] AUDIO = { 'R', 'I', 'F', 'F', 0, (byte) 0xff, 'W', 'A', 'V', 'E' };

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new MediaRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.announcements", folder.resolve("announcements").toString(), "shop.poll", "20",
                "shop.phone", NUMBER);
    }

    @Test
    void aPictureGoesAsMms() {
        sent("direct:picture", "https://example.org/offer.jpg");

        assertThat(simulator.messages()).extracting("type").containsExactly(MessageType.MMS);
        assertThat(simulator.requests()).singleElement().satisfies(request -> assertThat(request.parameters())
                .containsEntry("subject", "Offer of the week").extractingByKey("smil").asString()
                .contains("<img src=\"https://example.org/offer.jpg\"/>"));
    }

    @Test
    void aTextIsReadOut() {
        sent("direct:call", "The server room is on fire");

        assertThat(simulator.messages()).singleElement()
                .satisfies(message -> assertThat(message.type()).isEqualTo(MessageType.VMS));
        assertThat(simulator.requests()).filteredOn(request -> request.path().equals("/vms.do")).singleElement()
                .satisfies(request -> assertThat(request.parameters()).containsEntry("tts", "The server room is on fire")
                        .containsEntry("tts_lector", "ewa").containsEntry("try", "3").containsEntry("interval", "300"));
    }

    @Test
    void aFileOfAudioIsPlayed() throws Exception {
        var written = Files.write(folder.resolve("fire.wav"), AUDIO);
        Files.move(written, Files.createDirectories(folder.resolve("announcements")).resolve("fire.wav"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messagesWithIdx("announcement-fire"))
                .singleElement().satisfies(message -> assertThat(message.type()).isEqualTo(MessageType.VMS)));
        await().atMost(PATIENCE).until(() -> Files.notExists(folder.resolve("announcements/fire.wav")));
    }
}
