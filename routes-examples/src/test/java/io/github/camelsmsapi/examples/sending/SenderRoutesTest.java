// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SenderRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SenderRoutes());
    }

    @Test
    void theSenderCanBeOneThatIsAnsweredOrTheCheapOne() {
        sent("direct:question", "Are you coming?");
        sent("direct:reminder", "See you tomorrow");

        assertThat(simulator.messages()).extracting("from").containsExactly("2way", "eco");
    }

    @Test
    void aFastMessageCostsHalfAsMuchAgainAndAnEcoMessageLess() {
        simulator.account(account -> account.price("48", new BigDecimal("0.2")));

        assertThat(sent("direct:urgent", "Hello").points()).isEqualByComparingTo("0.3");
        assertThat(sent("direct:reminder", "Hello").points()).isLessThan(new BigDecimal("0.2"));
    }

    @Test
    void aTextThatCannotBeDeliveredIsReadOutAndTheResultHasTheIdOfTheCall() {
        var result = sent("direct:parents", "School is closed today");

        assertThat(result.fallbacks()).singleElement().satisfies(call -> assertThat(call.id()).isNotNull());
        assertThat(sendings()).singleElement().satisfies(request -> assertThat(request.get("fallback")).contains("vms"));
    }

    @Test
    void aBinaryMessageTravelsAsHexWithItsHeader() {
        sent("direct:binary", "024A3A");

        assertThat(sendings()).singleElement().satisfies(request -> assertThat(request)
                .containsEntry("datacoding", "bin").containsEntry("udh", "06050415820000").containsEntry("message", "024A3A"));
    }
}
