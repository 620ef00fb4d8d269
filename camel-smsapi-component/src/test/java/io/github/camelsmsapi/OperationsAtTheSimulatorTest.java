// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.Completion;
import io.github.camelsmsapi.operation.HlrCheck;
import io.github.camelsmsapi.operation.HlrLookup;
import io.github.camelsmsapi.operation.MessageStatus;
import io.github.camelsmsapi.operation.MfaCode;
import io.github.camelsmsapi.operation.Page;
import io.github.camelsmsapi.operation.Ping;
import io.github.camelsmsapi.operation.RcsMessage;
import io.github.camelsmsapi.operation.account.CountryVolume;
import io.github.camelsmsapi.operation.account.Price;
import io.github.camelsmsapi.operation.account.Profile;
import io.github.camelsmsapi.operation.account.Subuser;
import io.github.camelsmsapi.operation.callback.Callback;
import io.github.camelsmsapi.operation.consent.BlacklistEntry;
import io.github.camelsmsapi.operation.consent.OptOut;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.operation.contact.ContactField;
import io.github.camelsmsapi.operation.contact.Group;
import io.github.camelsmsapi.operation.legacy.Count;
import io.github.camelsmsapi.operation.legacy.LegacyContact;
import io.github.camelsmsapi.operation.legacy.LegacyGroup;
import io.github.camelsmsapi.operation.legacy.LegacySender;
import io.github.camelsmsapi.operation.legacy.LegacyUser;
import io.github.camelsmsapi.operation.link.ShortLink;
import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.operation.sender.Template;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation over real HTTP, at the simulator, which reads the wire on its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationsAtTheSimulatorTest {

    private static final String NUMBER = "48500100200";

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .account(account -> account.rcsSender("s-1", "Shop")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Set<String> tried = new HashSet<>();

    @BeforeAll
    void start() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.start();
    }

    @AfterAll
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @BeforeEach
    void forget() {
        simulator.reset();
    }

    private Exchange ask(String uri, Object body, Map<String, Object> headers) {
        return context.createProducerTemplate().request("smsapi:" + uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
    }

    /** The result of an operation. */
    private <T> T result(Class<T> type, String uri, Object body) {
        return result(type, uri, body, Map.of());
    }

    private <T> T result(Class<T> type, String uri, Object body, Map<String, Object> headers) {
        var exchange = ask(uri, body, headers);
        assertThat(exchange.getException()).as(uri).isNull();
        assertThat(exchange.getMessage().getBody()).as(uri).isInstanceOf(type);
        tried.add(uri.split("\\?")[0]);
        return type.cast(exchange.getMessage().getBody());
    }

    /** The entries of a list's page. */
    private <T> List<T> entries(Class<T> type, String uri) {
        Page<?> page = result(Page.class, uri, null);
        return page.collection().stream().map(type::cast).toList();
    }

    @SuppressWarnings("unchecked") // what is in it is checked by what is done with it
    private <T> List<T> page(String uri, Object body) {
        return ((Page<T>) result(Page.class, uri, body)).collection();
    }

    @Test
    void messagesOfAllKinds() {
        for (var kind : List.of("sms", "mms", "vms")) {
            var text = kind.equals("mms") ? "<smil><body/></smil>" : "Hi";
            var sent = result(SendResult.class,
                    kind + "/send?to=" + NUMBER + "&date=" + Instant.now().plusSeconds(86_400).getEpochSecond()
                                                + (kind.equals("mms") ? "&subject=Hi" : ""),
                    text);
            if (kind.equals("sms")) {
                assertThat(result(MessageStatus.class, "sms/status", sent).id()).isEqualTo(sent.ids().get(0));
            }
            assertThat(result(CancelResult.class, kind + "/cancel", sent).ids()).isEqualTo(sent.ids());
        }
    }

    @Test
    void networksOfNumbers() {
        assertThat(result(HlrLookup.Several.class, "hlr/lookup", NUMBER).list()).singleElement()
                .satisfies(lookup -> assertThat(lookup.isAccepted()).isTrue());
        assertThat(result(HlrCheck.Several.class, "hlr/check", List.of(NUMBER, "48500100201")).list()).hasSize(2);
    }

    @Test
    void richMessages() {
        assertThat(entries(RcsMessage.Sender.class, "rcs/senders")).containsExactly(new RcsMessage.Sender("s-1", "Shop"));
        var receipt = result(RcsMessage.Receipt.class, "rcs/send?sender=s-1&phoneNumber=" + NUMBER, "Hello");
        assertThat(entries(RcsMessage.class, "rcs/list")).extracting(RcsMessage::id).containsExactly(receipt.id());
    }

    @Test
    void codesForSigningIn() {
        var code = result(MfaCode.class, "mfa/create", NUMBER);
        assertThat(result(MfaCode.Verification.class, "mfa/verify?phoneNumber=" + NUMBER, code.code()))
                .isEqualTo(MfaCode.Verification.VERIFIED);
    }

    @Test
    void theAccount() {
        assertThat(result(AccountPoints.class, "account/points", null).points()).isPositive();
        assertThat(result(Profile.class, "account/profile", null).points()).isInstanceOf(BigDecimal.class);
        assertThat(entries(Price.class, "account/prices?type=pro")).isNotEmpty()
                .allSatisfy(price -> assertThat(price.price().amount()).isPositive());
        assertThat(result(Ping.class, "account/ping", null).authorized()).isTrue();
        assertThat(result(Boolean.class, "account/reachable", null)).isTrue();
    }

    @Test
    void callbacks() {
        var options = result(Callback.Options.class, "callbacks/options", null);
        assertThat(options.post().type()).contains("sms_dlr");
        var made = result(Callback.class, "callbacks/create?type=sms_dlr", simulator.url() + "/nowhere");
        assertThat(result(Callback.class, "callbacks/get", made)).isEqualTo(made);
        assertThat(entries(Callback.class, "callbacks/list")).containsExactly(made);
        assertThat(result(Completion.class, "callbacks/deactivate", made)).isEqualTo(Completion.ACCEPTED);
        assertThat(result(Callback.class, "callbacks/get", made.id()).active()).isFalse();
        assertThat(result(Completion.class, "callbacks/activate", made)).isEqualTo(Completion.ACCEPTED);
        assertThat(result(Callback.TestCall.class, "callbacks/test", made).testResult()).isFalse();
        var moved = result(Callback.class, "callbacks/update", made, Map.of("CamelSmsapiUrl", "https://example.org/moved"));
        assertThat(moved.url()).isEqualTo("https://example.org/moved");
        assertThat(moved.id()).isEqualTo(made.id());
        assertThat(result(Completion.class, "callbacks/delete", moved)).isEqualTo(Completion.DONE);
        assertThat(entries(Callback.class, "callbacks/list")).isEmpty();
    }

    @Test
    void contacts() {
        var size = result(ContactField.class, "fields/create?type=number", "Shoe size");
        var staff = result(Group.class, "groups/create", "Staff");
        var friends = result(Group.class, "groups/create", Map.of("name", "Friends", "contact_expire_after", 7));
        var ann = result(Contact.class, "contacts/create",
                Map.of("phone_number", "+48 500 100 210", "first_name", "Ann", "birthdayDate", "1986-10-04", "Shoe size", 42));
        assertThat(ann.fields()).containsEntry("Shoe size", "42");
        assertThat(result(Contact.class, "contacts/create", "48500100210").id()).isEqualTo(ann.id());
        assertThat(result(Contact.class, "contacts/update", ann, Map.of("CamelSmsapiCity", "Łódź")).city()).isEqualTo("Łódź");
        assertThat(result(Contact.class, "contacts/get", ann).birthdayDate()).isEqualTo(ann.birthdayDate());

        assertThat(this.<Group> page("contacts/assign?id=" + ann.id(), List.of(staff.id(), friends.id()))).hasSize(2);
        assertThat(this.<Group> page("contacts/groups", ann)).extracting(Group::name)
                .containsExactlyInAnyOrder("Staff", "Friends");
        assertThat(result(Group.class, "contacts/group?id=" + ann.id(), friends).id()).isEqualTo(friends.id());
        assertThat(result(Completion.class, "contacts/unpin?id=" + ann.id(), friends)).isEqualTo(Completion.DONE);
        assertThat(this.<Group> page("contacts/pin?id=" + ann.id(), friends)).extracting(Group::name).contains("Friends");

        assertThat(entries(Contact.class, "contacts/list?groupId=" + staff.id() + "&q=ann&birthdayDate=RAW(lt(1990-01-01))"))
                .extracting(Contact::id).containsExactly(ann.id());
        result(Contact.class, "contacts/create", "48500100211");
        assertThat(result(Completion.class, "contacts/deleteAll?phoneNumber=48500100211", null)).isEqualTo(Completion.ACCEPTED);
        assertThat(result(Integer.class, "contacts/trash", null)).isEqualTo(1);
        assertThat(result(Completion.class, "contacts/restore", null)).isIn(Completion.DONE, Completion.ACCEPTED);
        assertThat(entries(Contact.class, "contacts/list?phoneNumber=48500100211")).hasSize(1);
        assertThat(result(Completion.class, "contacts/delete", ann)).isEqualTo(Completion.DONE);
        assertThat(result(Completion.class, "contacts/cleanTrash", null)).isIn(Completion.DONE, Completion.ACCEPTED);
        assertThat(result(Integer.class, "contacts/trash", null)).isZero();
        assertThat(result(Completion.class, "fields/delete", size)).isEqualTo(Completion.DONE);
        assertThat(result(Completion.class, "groups/deleteAll?all=true", null)).isEqualTo(Completion.DONE);
    }

    @Test
    void fieldsOfTheAccount() {
        var field = result(ContactField.class, "fields/create", "Nickname");
        assertThat(result(ContactField.class, "fields/update?name=Pet name&id=" + field.id(), null).name())
                .isEqualTo("Pet name");
        assertThat(entries(ContactField.class, "fields/list")).extracting(ContactField::name).contains("Pet name");
        assertThat(entries(ContactField.Option.class, "fields/options?id=gender")).extracting(ContactField.Option::value)
                .contains("female");
        assertThat(entries(ContactField.Available.class, "fields/available")).anyMatch(ContactField.Available::builtIn)
                .anyMatch(one -> !one.builtIn() && one.name().equals("Pet name"));
        assertThat(ask("fields/options", field, Map.of()).getException(SmsapiHttpException.class).getStatus()).isEqualTo(501);
        result(Completion.class, "fields/delete", field);
    }

    @Test
    void groupsAndTheirMembers() {
        var staff = result(Group.class, "groups/create?description=Those who work here", "The staff");
        var bob = result(Contact.class, "contacts/create?firstName=Bob", "48500100220");
        assertThat(result(Group.class, "groups/get", staff).description()).isEqualTo("Those who work here");
        assertThat(result(Group.class, "groups/update", staff, Map.of("CamelSmsapiName", "All staff")).name())
                .isEqualTo("All staff");
        assertThat(entries(Group.class, "groups/list?name=RAW(eq(All staff))&with=contacts_count"))
                .extracting(Group::contactsCount)
                .containsExactly(0);

        assertThat(result(Contact.class, "groups/pin?id=" + staff.id(), bob).id()).isEqualTo(bob.id());
        assertThat(result(Contact.class, "groups/member?id=" + staff.id(), bob).firstName()).isEqualTo("Bob");
        assertThat(result(Completion.class, "groups/unpin?id=" + staff.id(), bob)).isEqualTo(Completion.DONE);
        for (var action : List.of("addMembers", "moveMembers", "removeMembers")) {
            result(Completion.class, "groups/" + action + "?firstName=Bob&id=" + staff.id(), null);
            assertThat(entries(Contact.class, "contacts/list?groupId=" + staff.id()))
                    .hasSize(action.startsWith("remove") ? 0 : 1);
        }

        var right = result(Group.Permission.class, "groups/createPermission?user=ann&canRead=true&id=" + staff.id(), null);
        assertThat(right).isEqualTo(new Group.Permission(right.groupId(), "ann", true, false, false));
        assertThat(result(Group.Permission.class, "groups/updatePermission?id=" + staff.id(), right,
                Map.of("CamelSmsapiCanSend", true)).send()).isTrue();
        assertThat(result(Group.Permission.class, "groups/permission?id=" + staff.id(), "ann").read()).isTrue();
        assertThat(this.<Group.Permission> page("groups/permissions", staff)).extracting(Group.Permission::username)
                .contains("ann");
        result(Completion.class, "groups/deletePermission?id=" + staff.id(), "ann");
        assertThat(result(Completion.class, "groups/delete?deleteContacts=true", staff)).isIn(Completion.DONE,
                Completion.ACCEPTED);
        assertThat(ask("groups/get", staff, Map.of()).getException(SmsapiHttpException.class).getCategory())
                .isEqualTo(ErrorCategory.NOT_FOUND);
    }

    @Test
    void theOlderPhoneBook() {
        result(LegacyGroup.class, "phonebook/createGroup?info=Old friends", "Old");
        result(LegacyGroup.class, "phonebook/createGroup", "Older");
        var contact = result(LegacyContact.class, "phonebook/create?firstName=Cid&groups=Old,Older", "48500100230");
        assertThat(contact.groups()).containsExactlyInAnyOrder("Old", "Older");
        assertThat(result(LegacyContact.class, "phonebook/get?withGroups=true", contact).firstName()).isEqualTo("Cid");
        assertThat(
                result(LegacyContact.class, "phonebook/update?lastName=Campeador&removeFromGroups=Older", contact).lastName())
                .isEqualTo("Campeador");
        assertThat(entries(LegacyContact.class, "phonebook/list?groups=Old&limit=200&q=cid")).extracting(LegacyContact::number)
                .containsExactly("48500100230");
        assertThat(result(List.class, "phonebook/groups", null).toString()).contains("Old friends", "Older");
        assertThat(result(LegacyGroup.class, "phonebook/group", "Old").numbersCount()).isEqualTo(1);
        assertThat(result(LegacyGroup.class, "phonebook/updateGroup?name=Oldest", "Older").name()).isEqualTo("Oldest");
        assertThat(result(Count.class, "phonebook/delete", contact).count()).isEqualTo(1);
        assertThat(result(Count.class, "phonebook/deleteGroup?deleteContacts=true", "Old").count()).isEqualTo(1);
        result(Count.class, "phonebook/deleteGroup", "Oldest");
    }

    @Test
    void templates() {
        var made = result(Template.class, "templates/create?name=shipped&normalize=true", "{Parcel} [%1%] is on its way");
        assertThat(made.template()).isEqualTo("{Parcel} [%1%] is on its way");
        assertThat(made.normalize()).isTrue();
        assertThat(result(Template.class, "templates/get", made)).isEqualTo(made);
        assertThat(entries(Template.class, "templates/list")).containsExactly(made);
        assertThat(entries(Template.class, "templates/available")).extracting(Template::name).containsExactly("shipped");
        assertThat(result(Template.class, "templates/update", made, Map.of("CamelSmsapiName", "sent")).name())
                .isEqualTo("sent");
        assertThat(result(Completion.class, "templates/delete", made)).isEqualTo(Completion.DONE);
        assertThat(entries(Template.class, "templates/list")).isEmpty();
    }

    @Test
    void senderNames() {
        assertThat(result(SenderName.Statement.class, "sendernames/statement", null).sections()).isNotNull();
        simulator.account(account -> account.senderNames(List.of("MyShop")));
        var made = result(SenderName.class, "sendernames/create", "New Shop");
        assertThat(made.isActive()).isFalse();
        assertThat(result(SenderName.class, "sendernames/get", made)).isEqualTo(made);
        assertThat(ask("sendernames/makeDefault", made, Map.of()).getException()).isInstanceOf(SmsapiException.class);
        assertThat(result(Completion.class, "sendernames/makeDefault", "MyShop")).isEqualTo(Completion.DONE);
        assertThat(entries(SenderName.class, "sendernames/list")).extracting(SenderName::sender).contains("MyShop", "New Shop");
        assertThat(result(Completion.class, "sendernames/delete", made)).isEqualTo(Completion.DONE);
        assertThat(ask("sendernames/get", made, Map.of()).getException(SmsapiHttpException.class).getStatus()).isEqualTo(404);
    }

    @Test
    void subusers() {
        var ann = result(Subuser.class, "subusers/create?password=S3cret-word&active=true&pointsPerMonth=100.5", "ann");
        assertThat(ann.points().perMonth()).satisfies(
                points -> assertThat(points).isEqualByComparingTo("100.5"));
        assertThat(result(Subuser.class, "subusers/get", ann)).isEqualTo(ann);
        assertThat(result(Subuser.class, "subusers/update", ann, Map.of("CamelSmsapiActive", false)).active()).isFalse();
        assertThat(entries(Subuser.class, "subusers/list?q=AN")).extracting(Subuser::username).containsExactly(ann.username());
        simulator.account(account -> account.senderNames(List.of("MyShop")));
        assertThat(result(Completion.class, "subusers/shareSendernames?access=selected&senders=MyShop", ann))
                .isEqualTo(Completion.DONE);
        assertThat(result(Subuser.Share.class, "subusers/sendernames", ann))
                .isEqualTo(new Subuser.Share("selected", List.of("MyShop"), List.of()));
        assertThat(result(Completion.class, "subusers/shareTemplates?access=all", ann)).isEqualTo(Completion.DONE);
        assertThat(result(Subuser.Share.class, "subusers/templates", ann).access()).isEqualTo("all");
        assertThat(result(Completion.class, "subusers/delete", ann)).isEqualTo(Completion.DONE);
        assertThat(ask("subusers/create", "ann", Map.of()).getException(SmsapiHttpException.class).getFields()).isNotEmpty();
    }

    @Test
    void olderSubusersAndSenderNames() {
        var md5 = "0123456789abcdef0123456789abcdef";
        var ann = result(LegacyUser.class, "user/create?pointsPerMonth=12&active=true&password=" + md5, "ann");
        assertThat(ann.active()).isEqualTo(true);
        assertThat(result(LegacyUser.class, "user/get", ann)).isEqualTo(ann);
        assertThat(result(LegacyUser.class, "user/update?info=On leave&phonebook=false", ann).info()).isEqualTo("On leave");
        assertThat(result(List.class, "user/list", null).size()).isEqualTo(1);

        assertThat(result(Count.class, "sender/create", "OldShop").count()).isEqualTo(1);
        var sender = result(LegacySender.class, "sender/get", "OldShop");
        assertThat(sender.isDefault()).isFalse();
        assertThat(result(List.class, "sender/list", null).toString()).contains("OldShop");
        assertThat(result(Count.class, "sender/delete", sender).count()).isEqualTo(1);
        simulator.account(account -> account.senderNames(List.of("MyShop")));
        assertThat(result(Count.class, "sender/makeDefault", "MyShop").count()).isEqualTo(1);
    }

    @Test
    void shortLinks() {
        var made = result(ShortLink.class, "shorturls/create?name=sale&expireTime=30&expireUnit=days",
                "https://example.org/sale");
        assertThat(made.url()).isEqualTo("https://example.org/sale");
        assertThat(made.shortUrl()).isNotNull();
        assertThat(result(ShortLink.class, "shorturls/get", made)).isEqualTo(made);
        assertThat(result(ShortLink.class, "shorturls/update", made, Map.of("CamelSmsapiUrl", "https://example.org/new")).url())
                .isEqualTo("https://example.org/new");
        assertThat(entries(ShortLink.class, "shorturls/list")).extracting(ShortLink::id).containsExactly(made.id());
        assertThat(ask("shorturls/create?name=sale", "https://example.org", Map.of()).getException(SmsapiHttpException.class)
                .getCategory()).isEqualTo(ErrorCategory.DUPLICATE);
        assertThat(result(Completion.class, "shorturls/delete", made)).isEqualTo(Completion.DONE);
    }

    @Test
    void whoWantsNoMessages() {
        var made = result(BlacklistEntry.class, "blacklist/create?expireAt=2130-12-31", "48500100240");
        assertThat(made.phoneNumber()).isEqualTo("48500100240");
        assertThat(made.expireAt()).isEqualTo(LocalDate.of(2130, 12, 31));
        assertThat(entries(BlacklistEntry.class, "blacklist/list?q=0240")).containsExactly(made);
        assertThat(result(String.class, "blacklist/list?csv=true", null)).contains("48500100240");
        assertThat(result(Completion.class, "blacklist/delete", made)).isEqualTo(Completion.DONE);
        assertThat(result(Completion.class, "blacklist/import", "48500100241\n48500100242\n")).isEqualTo(Completion.ACCEPTED);
        assertThat(result(Completion.class, "blacklist/deleteAll?phoneNumber=48500100241", null)).isEqualTo(Completion.DONE);
        assertThat(entries(BlacklistEntry.class, "blacklist/list")).extracting(BlacklistEntry::phoneNumber)
                .containsExactly("48500100242");

        simulator.account(account -> account.optOut(List.of("48500100243")));
        var optOut = entries(OptOut.class, "optouts/list").get(0);
        assertThat(optOut.phoneNumber()).isEqualTo("48500100243");
        assertThat(result(Completion.class, "optouts/delete", optOut)).isEqualTo(Completion.DONE);
        assertThat(result(OptOut.Settings.class, "optouts/updateSettings", "My shop").brand()).isEqualTo("My shop");
        assertThat(result(OptOut.Settings.class, "optouts/settings", null).brand()).isEqualTo("My shop");
    }

    @Test
    void volumes() {
        result(SendResult.class, "sms/send?to=" + NUMBER, "Hi");
        assertThat(entries(CountryVolume.class, "shipment/countryVolumes")).extracting(CountryVolume::usage).contains(1);
    }

    @Test
    void aListIsWalkedToItsEnd() {
        var group = result(Group.class, "groups/create", "Many");
        for (var number = 0; number < 25; number++) {
            result(Contact.class, "groups/pin?id=" + group.id(),
                    result(Contact.class, "contacts/create", "485002000" + (10 + number)));
        }
        var walked = new ArrayList<String>();

        Iterator<?> all = result(Iterator.class, "contacts/list?all=true&limit=10&groupId=" + group.id(), null);
        all.forEachRemaining(one -> walked.add(((Contact) one).phoneNumber()));

        assertThat(walked).hasSize(25).doesNotHaveDuplicates();
        result(Completion.class, "groups/delete?deleteContacts=true", group);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyOperationWasTried() {
        assertThat(Operations.all()).extracting(Operation::uri)
                .filteredOn(uri -> !uri.startsWith("shorturls/clicks")) // known from clients only, and not in the simulator
                .isSubsetOf(tried);
    }
}
