// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecipientRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new RecipientRoutes());
    }

    @Test
    void severalNumbersCanStandInOneTextAsPeopleWriteThem() {
        var result = sent("direct:both", "Hello", Map.of());

        assertThat(result.messages()).extracting("number").containsExactly("48500100201", "48500100202");
    }

    @Test
    void aCollectionOfNumbersGoesInOneRequest() {
        sent("direct:team", List.of("48500100201", "48500100202", "48500100203"), Map.of());

        assertThat(simulator.messages()).hasSize(3).extracting("text").containsOnly("The meeting is at ten");
        assertThat(sendings()).hasSize(1);
    }

    @Test
    void aNumberThatSmsapiRefusesCostsNoOtherItsMessage() {
        simulator.account(account -> account.blacklist(List.of("48500100202")));

        var result = sent("direct:team", List.of("48500100201", "48500100202"), Map.of());

        assertThat(result.messages()).extracting("number").containsExactly("48500100201");
        assertThat(result.refused()).extracting(RefusedRecipient::number).containsExactly("48500100202");
    }

    @Test
    void aNumberWithoutPrefixIsOneOfTheDefaultCountryAndAnImpossibleOneIsRefused() {
        sent("direct:web-form", "Thank you", Map.of("phone", "500 100 200"));

        assertThat(simulator.messages()).extracting("submittedNumber").containsExactly("48500100200");
        assertThat(refusal(run("direct:web-form", "Thank you", Map.of("phone", "500 100 200 12345")))).isEqualTo(13);
    }

    @Test
    void aGroupIsSentToByItsName() {
        simulator.account(account -> account.group("drivers", List.of("48500100201", "48500100202")));

        assertThat(sent("direct:drivers", "Ice on the roads", Map.of()).messages()).hasSize(2);
    }

    @Test
    void aNumberThatStandsTwiceGetsTheTextOnceUnlessDuplicatesAreAllowed() {
        sent("direct:team", List.of(NUMBER, NUMBER), Map.of());
        assertThat(simulator.messagesTo(NUMBER)).hasSize(1);

        sent("direct:tickets", "Your ticket", Map.of("CamelSmsapiTo", List.of(NUMBER, NUMBER)));
        assertThat(simulator.messagesTo(NUMBER)).hasSize(3);
    }
}
