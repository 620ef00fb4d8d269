// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.account.Subuser;
import io.github.camelsmsapi.simulator.account.Share;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubuserRoutesTest extends ExampleTest {

    /** Of the word password. */
    private static final String MD5 = "5f4dcc3b5aa765d61d8327deb882cf99";
    private static final String SENDING = "newsletter:sms/send?from=MyShop";

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SubuserRoutes());
    }

    @BeforeEach
    void letTheSubuserSend() {
        simulator.account(account -> account.senderNames(List.of("MyShop", "Office")).price("48", new BigDecimal("40")));
        var component = new SmsapiComponent();
        component.getConfiguration().setUsername("newsletter");
        component.getConfiguration().setUserPassword(MD5);
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("newsletter", component);
    }

    @Test
    void aSubuserSendsUntilItsMonthlyLimitIsMet() {
        create();
        assertThat(logged).containsExactly("newsletter may spend 100 points a month");

        sent(SENDING, "The first");
        sent(SENDING, "The second");
        assertThat(refusal(SENDING, "The third")).isEqualTo(103);

        assertThat(simulator.messages()).extracting("sentBy").containsExactly("newsletter", "newsletter");
        assertThat(simulator.stats().points()).as("the account's own").isEqualByComparingTo("9920");
        sent("smsapi:sms/send?from=MyShop", "From the account itself");
        simulator.advance(Duration.ofDays(31));
        sent(SENDING, "In another month");
    }

    @Test
    void aSubuserSendsUnderTheNamesSharedWithItOnly() {
        create();

        assertThat(refusal("newsletter:sms/send?from=Office", "Hi")).isEqualTo(14);
        sent(SENDING, "Hi");
        assertThat(simulator.messages()).extracting("from").containsExactly("MyShop");
    }

    @Test
    void aPausedSubuserIsNotKnown() {
        done("direct:pause-subuser", create().id());

        assertThat(refusal(SENDING, "Hi")).isEqualTo(101);
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void anOlderSubuserHasAMonthlyLimitToo() {
        done("direct:old-subuser", "newsletter", Map.of("CamelSmsapiPassword", MD5));
        simulator.account(account -> account.catalog().subusers()
                .put(account.catalog().subusers().named("newsletter").orElseThrow().sharingSenderNames(Share.ALL)));

        sent(SENDING, "The first");
        sent(SENDING, "The second");
        assertThat(refusal(SENDING, "The third")).isEqualTo(103);
    }

    private Subuser create() {
        return done("direct:new-subuser", Map.of("user", "newsletter", "password", "password")).getMessage()
                .getBody(Subuser.class);
    }
}
