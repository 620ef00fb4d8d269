// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.CatalogEntry;
import io.github.camelsmsapi.simulator.account.SenderStatus;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The account, its sender names and its templates. */
class AccountRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new AccountRoutes(), new SenderNameRoutes(), new TemplateRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.output", folder.toString());
    }

    @Test
    void theAccountSaysWhoItIsAndHowItPays() {
        done("direct:account", "");

        assertThat(logged).containsExactly("simulator pays prepaid");
    }

    @Test
    void eachCountrysPriceIsLogged() {
        done("direct:prices", "");

        assertThat(logged).hasSize(ofAccount(account -> account.prices().all().size()))
                .contains("Prefix 48, Any: 0.165 PLN");
    }

    @Test
    void theVolumesOfAMonthAreWrittenAsATable() {
        done("smsapi:sms/send?to=" + NUMBER, "Hi");
        var today = simulator.now().atOffset(ZoneOffset.UTC);

        done("direct:volumes", "", Map.of("CamelSmsapiYear", today.getYear(), "CamelSmsapiMonth", today.getMonthValue()));

        assertThat(folder.resolve("volumes.csv")).content().contains("country_code", "Poland");
    }

    @Test
    void aNewSenderNameIsTheDefaultOnlyAfterItsApproval() {
        simulator.account(account -> account.senderNames(List.of("OldShop")));
        done("direct:new-sender-name", "MyShop");
        assertThat(logged).singleElement().asString().startsWith("MyShop is ").isNotEqualTo("MyShop is ACTIVE");
        assertThat(run("direct:default-sender-name", "MyShop", Map.of()).getException()).isNotNull();

        simulator.account(account -> account.catalog().senderNames().decide("MyShop", SenderStatus.ACTIVE));
        done("direct:default-sender-name", "MyShop");

        var sender = ofAccount(Account::defaultSender);
        assertThat(sender).isEqualTo("MyShop");
    }

    @Test
    void onlyApprovedSenderNamesAreHandedOn() {
        simulator.account(account -> account.senderNames(List.of("OldShop")));
        done("direct:new-sender-name", "MyShop");

        done("direct:approved-sender-names", "");

        assertThat(List.of(received("seda:sender-name"), received("seda:sender-name")))
                .extracting(name -> name.getMessage().getBody(SenderName.class).sender())
                .containsExactlyInAnyOrder("Test", "OldShop"); // SMSAPI gives each account the first
        assertThat(consumer.receiveNoWait("seda:sender-name")).isNull();
    }

    @Test
    void aTemplateIsKeptAndListed() {
        done("direct:new-template", "Order [%1%] is on its way");
        done("direct:templates", "");

        var template = ofAccount(account -> account.catalog().templates().of(CatalogEntry.MAIN)).get(0);
        assertThat(template.name()).isEqualTo("order-shipped");
        assertThat(template.text()).isEqualTo("Order [%1%] is on its way");
        assertThat(template.normalize()).isTrue();
        assertThat(logged).containsExactly("template " + template.id(), "order-shipped");
    }
}
