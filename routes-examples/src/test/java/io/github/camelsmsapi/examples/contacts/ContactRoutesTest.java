// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.Permission;
import io.github.camelsmsapi.simulator.account.StandardField;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Contacts, their groups, their fields, and the older phone book. */
class ContactRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new ContactRoutes(), new GroupRoutes(), new FieldRoutes(), new PhonebookRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.group", ofAccount(account -> {
            account.group("Customers", List.of());
            return account.addressBook().groupNamed("Customers").orElseThrow().id();
        }));
    }

    @Test
    void aNewCustomerBecomesAContactWithAFieldOfTheAccount() {
        done("direct:shoe-size", "");
        var made = customer(Map.of("phone_number", NUMBER, "first_name", "Ann", "Shoe size", "42"));

        assertThat(book().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.phoneNumber()).isEqualTo(NUMBER);
            assertThat(contact.value(StandardField.FIRST_NAME)).isEqualTo("Ann");
            assertThat(contact.values()).containsValue("42");
        });
        assertThat(logged).contains("contact " + made.id() + ", size 42");
    }

    @Test
    void aCustomerAsJsonTextBecomesAContactToo() {
        done("direct:shoe-size", "");
        var made = customer("{\"phone_number\": \"48500100200\", \"first_name\": \"Ann\", \"Shoe size\": \"42\"}");

        assertThat(made.firstName()).isEqualTo("Ann");
        assertThat(book().contacts()).singleElement().satisfies(contact -> assertThat(contact.values()).containsValue("42"));
    }

    @Test
    void aCustomerWhoMovedGetsAnotherCityAndKeepsTheRest() {
        var made = customer(Map.of("phone_number", NUMBER, "first_name", "Ann", "city", "Gdynia"));

        done("direct:customer-moved", Map.of("contact", made.id(), "city", "Sopot"));

        assertThat(book().contact(made.id()).orElseThrow().values()).containsEntry("city", "Sopot")
                .containsEntry("first_name", "Ann").containsEntry("phone_number", NUMBER);
    }

    @Test
    void allCustomersComeInTheOrderOfTheirNames() {
        customer(Map.of("phone_number", "48500100201", "last_name", "Zebra"));
        customer(Map.of("phone_number", "48500100202", "last_name", "Adams"));

        done("direct:all-customers", "");

        assertThat(received("seda:customer").getMessage().getBody(Contact.class).lastName()).isEqualTo("Adams");
        assertThat(received("seda:customer").getMessage().getBody(Contact.class).lastName()).isEqualTo("Zebra");
        assertThat(logged).contains("2 contacts");
    }

    @Test
    void oneCustomerIsForgottenAndWithoutANumberNobody() {
        customer(Map.of("phone_number", NUMBER));
        customer(Map.of("phone_number", "48500100201"));

        assertThat(run("direct:forget-customer", "", Map.of()).getException()).isNotNull();
        assertThat(book().contacts()).hasSize(2);
        done("direct:forget-customer", NUMBER);

        assertThat(book().contacts()).extracting("phoneNumber").containsExactly("48500100201");
    }

    @Test
    void aNewGroupIsDescribedAndOpenToASubuser() {
        done("direct:new-group", "Friends");

        var group = book().groupNamed("Friends").orElseThrow();
        assertThat(group.traits()).isEqualTo(new Group.Traits("Friends", "From the shop", "", Optional.of(365)));
        assertThat(group.permissions()).containsEntry("newsletter", new Permission(true, false, true));
    }

    @Test
    void contactsJoinAndLeaveAGroup() {
        var ann = customer(Map.of("phone_number", NUMBER, "gender", "female"));
        var bob = customer(Map.of("phone_number", "48500100201", "gender", "male"));

        done("direct:join", bob);
        assertThat(members("Customers")).containsExactly("48500100201");
        done("direct:women-join", "");
        assertThat(members("Customers")).containsExactlyInAnyOrder(NUMBER, "48500100201");
        done("direct:leave", ann);
        assertThat(members("Customers")).containsExactly("48500100201");
    }

    @Test
    void aFieldIsMadeAndListedWithSmsapisOwn() {
        done("direct:shoe-size", "");
        assertThat(book().fieldNamed("Shoe size").orElseThrow().type().wireName()).isEqualTo("number");

        done("direct:fields", "");

        assertThat(logged).anyMatch(line -> line.matches("(?i)Shoe size: number")).anyMatch(
                line -> line.startsWith("first_name: "));
    }

    @Test
    void theOlderPhoneBookTakesAContactIntoItsGroups() {
        simulator.account(account -> account.group("customers", List.of()).group("friends", List.of()));

        done("direct:old-contact", NUMBER);
        done("direct:old-contacts", "");

        assertThat(members("customers")).containsExactly(NUMBER);
        assertThat(members("friends")).containsExactly(NUMBER);
        assertThat(book().contacts()).singleElement()
                .satisfies(contact -> assertThat(contact.value(StandardField.FIRST_NAME)).isEqualTo("Ann"));
        assertThat(logged).anyMatch(line -> line.startsWith("LegacyContact[number=")).noneMatch(line -> line.contains(NUMBER));
    }

    private Contact customer(Object body) {
        return done("direct:new-customer", body).getMessage().getBody(Contact.class);
    }

    private AddressBook book() {
        return ofAccount(Account::addressBook);
    }

    private List<String> members(String group) {
        return ofAccount(account -> account.group(group).orElseThrow());
    }
}
