// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new TextRoutes());
    }

    @Test
    void theSenderIsTheOptionUnlessAHeaderSaysOtherwise() {
        sent("direct:welcome", "Welcome");
        sent("direct:welcome", "Welcome", Map.of("CamelSmsapiTo", NUMBER, "brand", "MyCafe"));

        assertThat(simulator.messages()).extracting("from").containsExactly("MyShop", "MyCafe");
    }

    @Test
    void aFlashMessageIsAskedForAndCannotHaveSpecialCharacters() {
        sent("direct:alarm", "Fire");

        assertThat(sendings()).singleElement().satisfies(request -> assertThat(request).containsEntry("flash", "1"));
        assertThat(refusal("direct:alarm", "Pożar")).isEqualTo(17);
    }

    @Test
    void specialCharactersAreReplacedSoThatTheTextStaysInTheCheaperAlphabet() {
        var text = "Zażółć gęślą jaźń ".repeat(8).strip();

        assertThat(sent("direct:cheap", text).parts()).isOne();
        assertThat(simulator.messages()).singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Zazolc gesla jazn"));
    }

    @Test
    void specialCharactersAreRefusedWithElevenWhereTheyAreNotWanted() {
        assertThat(refusal("direct:plain", "Zażółć")).isEqualTo(11);
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void aManagerIsAskedAboutATextOfMoreThanTwoPartsAndItGoesWhenApproved() {
        var exchange = run("direct:newsletter", "News of the week, ".repeat(20), Map.of("CamelSmsapiTo", NUMBER));

        assertThat(exchange.getException()).isNull();
        assertThat(simulator.messages()).isEmpty();
        var question = received("seda:manager").getMessage();
        assertThat(question.getHeader("CamelSmsapiTextParts")).isEqualTo(3);
        assertThat(question.getHeader("CamelSmsapiTextEncoding")).isEqualTo("GSM7");

        assertThat(sent("direct:approved", question.getBody(), question.getHeaders()).parts()).isEqualTo(3);
    }

    @Test
    void aShortTextGoesWithoutAskingAnybody() {
        assertThat(sent("direct:newsletter", "News").parts()).isOne();
    }
}
