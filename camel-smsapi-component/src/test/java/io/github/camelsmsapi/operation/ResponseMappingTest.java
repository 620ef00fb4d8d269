// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.SmsapiResult;
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
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What SMSAPI answers, in the words of its own documents and clients, as the record of each operation. */
class ResponseMappingTest extends GatewayTest {

    private static final String ID = "0f0f0f0f0f0f0f0f0f0f0f0f";
    private static final Instant AT = Instant.parse("2017-07-21T17:32:28Z");

    private static final String GROUP = """
            {"id":"0f0f0f0f0f0f0f0f0f0f0f0f","name":"Example Group","contacts_count":null,
            "date_created":"2017-07-21T19:32:28+02:00","date_updated":"2017-07-21T17:32:28Z",
            "description":"Resource description","created_by":"example_username","idx":null,"contact_expire_after":7,
            "permissions":[{"username":"example_username","group_id":"0f0f0f0f0f0f0f0f0f0f0f0f","write":true,"read":true,
            "send":false}],"new":{"a":1}}""";

    private static final Group.Permission RIGHT
            = new Group.Permission(ID, "example_username", true, true, false);

    private static final Group A_GROUP = new Group(
            ID, "Example Group", null, AT, AT, "Resource description",
            "example_username", null, 7, List.of(RIGHT));

    private static final String CONTACT = """
            {"id":"0f0f0f0f0f0f0f0f0f0f0f0f","idx":null,"first_name":"Jon","last_name":"Doe",
            "birthday_date":"1986-10-04","phone_number":"48987654321","gender":"male","city":null,"email":"jd@example.com",
            "source":null,"date_created":"2017-07-21T17:32:28Z","date_updated":"2017-07-21T17:32:28Z",
            "description":"Resource description","groups":[],"undelivered_messages":"3","Shoe size":"42"}""";

    private static final Contact A_CONTACT = new Contact(
            ID, "48987654321", "jd@example.com", "Jon", "Doe",
            "male", LocalDate.of(1986, 10, 4), "Resource description", null,
            null, null, null, AT, AT, List.of(), 3,
            Map.of("Shoe size", "42"));

    static Stream<Arguments> answers() {
        return Stream.of(contacts(), accounts(), services(), older()).flatMap(stream -> stream);
    }

    private static Stream<Arguments> contacts() {
        return Stream.of(
                arguments("contacts/get?id=1", CONTACT, A_CONTACT),
                arguments("contacts/list", page(CONTACT), new Page<>(1, List.of(A_CONTACT))),
                arguments("contacts/create?phoneNumber=48987654321", CONTACT, A_CONTACT),
                arguments("contacts/groups?id=1", page(GROUP), new Page<>(1, List.of(A_GROUP))),
                arguments("contacts/assign?id=1&groupId=2", "{\"size\":0,\"collection\":[]}", new Page<>(0, List.of())),
                arguments("groups", page(GROUP), new Page<>(1, List.of(A_GROUP))),
                arguments("groups/permission?id=1&user=u",
                        "{\"username\":\"u\",\"write\":1,\"read\":\"1\",\"send\":0}",
                        new Group.Permission(null, "u", true, true, false)),
                arguments("fields/create?name=Shoe size", "{\"id\":\"7\",\"name\":\"Shoe size\",\"type\":\"TEXT\"}",
                        new ContactField("7", "Shoe size", "TEXT")),
                arguments("fields/available",
                        "[{\"id\":\"gender\",\"name\":\"Gender\",\"type\":\"text\",\"built_in\":true,"
                                              + "\"options\":[\"male\"]},"
                                              + "{\"id\":\"7\",\"name\":\"x\",\"built_in\":false,\"options\":null}]",
                        new Page<>(
                                2, List.of(new ContactField.Available("gender", "Gender", "text", true, List.of("male")),
                                        new ContactField.Available("7", "x", null, false, List.of())))));
    }

    private static Stream<Arguments> accounts() {
        return Stream.of(
                arguments("account/profile",
                        """
                                {"name":"Shop","email":"s@example.com","username":"shop","phone_number":"","payment_type":"prepaid",
                                "user_type":"native","points":12.5}""",
                        new Profile(
                                "Shop", "s@example.com", "shop", "", "prepaid",
                                "native", new BigDecimal("12.5"))),
                arguments("account/prices?type=pro", page("""
                        {"price":{"amount":0.1,"currency":"PLN"},"country":{"name":"Poland","mcc":260},
                        "network":{"name":"Plus","mnc":1},"changed_at":"2017-07-21","_embedded":{}}"""),
                        new Page<>(
                                1, List.of(new Price(
                                        new Price.Money(new BigDecimal("0.1"), "PLN"), new Price.Country("Poland", "260"),
                                        new Price.Network("Plus", "1"), LocalDate.of(2017, 7, 21))))),
                arguments("subusers/get?id=1",
                        """
                                {"id":"0f0f0f0f0f0f0f0f0f0f0f0f","username":"example_username","active":true,"description":null,
                                "points":{"from_account":123.12,"per_month":321.21}}""",
                        new Subuser(
                                ID, "example_username", true, null,
                                new Subuser.Points(
                                        new BigDecimal("123.12"), new BigDecimal("321.21")))),
                arguments("subusers/sendernames?id=1", "{\"access\":\"selected\",\"senders\":[\"a\",\"b\"]}",
                        new Subuser.Share("selected", List.of("a", "b"), List.of())),
                arguments("subusers/templates?id=1", "{\"access\":\"all\",\"templates\":null}",
                        new Subuser.Share("all", List.of(), List.of())),
                arguments("shipment/countryVolumes?year=2026&month=5",
                        page("{\"country_code\":\"PL\",\"country_name\":\"Poland\",\"country_limit\":null,\"usage\":12}"),
                        new Page<>(1, List.of(new CountryVolume("PL", "Poland", null, 12)))));
    }

    private static Stream<Arguments> services() {
        return Stream.of(
                arguments("sendernames", page("""
                        {"sender":"test","is_default":false,"status":"active","created_at":"2017-07-21T17:32:28Z"}"""),
                        new Page<>(1, List.of(new SenderName("test", false, "ACTIVE", AT)))),
                arguments("sendernames/statement",
                        """
                                {"content":"c","sections":[{"title":"t","content":"c","statements":[{"type":"x","content":"y"}]}]}""",
                        new SenderName.Statement(
                                "c", List.of(new SenderName.Statement.Section(
                                        "t", "c",
                                        List.of(new SenderName.Statement.Item("x", "y")))))),
                arguments("templates/available", page("{\"name\":\"n\",\"template\":\"Hi [%name%]\",\"normalize\":true}"),
                        new Page<>(1, List.of(new Template(null, "n", "Hi [%name%]", true)))),
                arguments("shorturls/get?id=1",
                        """
                                {"id":1,"name":"test","url":"https://example.org","short_url":"http://idz.do/test","filename":null,
                                "type":"URL","expire":"2017-07-21T17:32:28Z","hits":3,"hits_unique":2,"description":"test"}""",
                        new ShortLink(
                                "1", "test", "https://example.org", "http://idz.do/test", null,
                                "URL", AT, 3, 2, "test")),
                arguments("shorturls/clicks", page("""
                        {"name":"n","short_url":"s","suffix":"x","phone_number":"48500100200",
                        "date_hit":"2017-07-21T19:32:28+0200","os":"o","browser":"b","device":"d","idz_do_id":1,
                        "message":{"id":"7","idx":null,"recipient":"48500100200"}}"""),
                        new Page<>(
                                1, List.of(new ShortLink.Click(
                                        "n", "s", "x", "48500100200",
                                        AT, "o", "b", "d",
                                        new ShortLink.Click.Message("7", null, "48500100200"))))),
                arguments("shorturls/clicksByDevice", page("""
                        {"link_id":1,"clicks":{"android":0,"ios":0,"wp":0,"other":1,"sum":1}}"""),
                        new Page<>(
                                1, List.of(new ShortLink.DeviceClicks("1", new ShortLink.DeviceClicks.Clicks(0, 0, 0, 1, 1))))),
                arguments("shorturls/clicksReport", "{\"link\":\"https://example.org/r\"}",
                        new ShortLink.ClicksReport("https://example.org/r")),
                arguments("blacklist", page("""
                        {"id":"0f0f0f0f0f0f0f0f0f0f0f0f","phone_number":"48327201200","expire_at":"2017-07-21",
                        "created_at":"2017-07-21T17:32:28Z"}"""),
                        new Page<>(
                                1, List.of(new BlacklistEntry(
                                        ID, "48327201200", LocalDate.of(2017, 7, 21), AT)))),
                arguments("optouts", page("{\"id\":\"1\",\"phoneNumber\":48327201200,\"date\":\"2017-07-21T17:32:28Z\"}"),
                        new Page<>(1, List.of(new OptOut("1", "48327201200", AT)))),
                arguments("optouts/settings", "{\"brand\":\"Shop\"}", new OptOut.Settings("Shop")),
                arguments("callbacks/get?id=1",
                        """
                                {"id":"0f0f0f0f0f0f0f0f0f0f0f0f","active":true,"invalid":true,"url":"https://smsapi.pl",
                                "api_version":1,"type":"sms_mo","receiver":{"type":"number","number":"123123123"}}""",
                        new Callback(
                                ID, "https://smsapi.pl", 1, "sms_mo",
                                new Callback.Receiver("number", "123123123"), true,
                                true)),
                arguments("callbacks/test?id=1",
                        """
                                {"test_result":false,"connection_failed":true,"invalid_encoding":false,"http_response_status":null,
                                "http_response_body":null}""",
                        new Callback.TestCall(false, true, false, null, null)),
                arguments("callbacks/options",
                        """
                                {"post":{"type":["sms_dlr","sms_mo"],"receiver_type":["all"],"receiver_number":["123"],
                                "receive_numbers":[]}}""",
                        new Callback.Options(
                                new Callback.Options.Post(List.of("sms_dlr", "sms_mo"), List.of("all"), List.of("123")))));
    }

    private static Stream<Arguments> older() {
        return Stream.of(
                arguments("user/get?user=u",
                        """
                                {"username":"u","limit":0,"month_limit":"12.50","senders":0,"phonebook":"1","active":true,
                                "info":"i"}""",
                        new LegacyUser(
                                "u", BigDecimal.ZERO, new BigDecimal("12.50"),
                                false, true, true, "i")),
                arguments("sender", "[{\"sender\":\"any\",\"status\":\"ACTIVE\",\"default\":false}]",
                        List.of(new LegacySender("any", "ACTIVE", false))),
                arguments("sender/get?sender=any", "{\"name\":\"any\",\"status\":\"ACTIVE\",\"default\":true}",
                        new LegacySender("any", "ACTIVE", true)),
                arguments("sender/create?sender=any", "{\"count\":1}", new Count(1)),
                arguments("phonebook/get?number=48500100200&withGroups=true",
                        "{\"number\":\"48500100200\",\"first_name\":\"Ann\",\"groups\":[\"a\"],\"date_add\":1}",
                        new LegacyContact(
                                "48500100200", "Ann", null, null, null, null, null, null,
                                "1", null, List.of("a"))),
                arguments("phonebook/groups", "{\"count\":1,\"list\":[{\"name\":\"a\",\"info\":\"\",\"numbers_count\":\"3\"}]}",
                        List.of(new LegacyGroup("a", "", 3))));
    }

    private static String page(String element) {
        return "{\"size\":1,\"collection\":[" + element + "]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerBecomesARecord(String uri, String json, Object expected) {
        gateway.then(Reply.json(json));

        var exchange = exchange("smsapi:" + uri, null, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isEqualTo(expected);
        assertThat(exchange.getMessage().getBody().toString()).doesNotContain("48500100200", "48987654321", "48327201200");
        assertConverts(exchange);
    }

    /** A route may end with any result, and answers it as JSON. */
    private static void assertConverts(Exchange exchange) {
        var message = exchange.getMessage();
        var json = Json.parse(message.getBody(String.class)).orElseThrow();
        assertThat(Json.parse(new String(message.getBody(byte[].class), StandardCharsets.UTF_8))).contains(json);
        assertThat(message.getBody(InputStream.class)).hasBinaryContent(message.getBody(byte[].class));
        if (message.getBody() instanceof SmsapiResult) {
            assertThat(Json.MAPPER.valueToTree(message.getBody(Map.class)).toString()).isEqualTo(json.toString());
        } else {
            assertThat(json.isArray()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
            "contacts/delete?id=1, 204, DONE", "groups/delete?id=1, 202, ACCEPTED", "groups/delete?id=1, 304, UNCHANGED",
            "contacts/restore, 202, ACCEPTED", "contacts/cleanTrash, 204, DONE", "callbacks/activate?id=1, 202, ACCEPTED",
            "sendernames/makeDefault?sender=x, 204, DONE", "subusers/delete?id=1, 204, DONE" })
    void anAnswerWithoutContentSaysWhatBecameOfIt(String uri, int status, Completion expected) {
        gateway.then(Reply.answer(status, Map.of(), ""));

        assertThat(exchange("smsapi:" + uri, null, Map.of()).getMessage().getBody()).isEqualTo(expected);
    }

    @Test
    void theTrashIsCountedByAHeader() {
        gateway.then(Reply.answer(200, Map.of("X-Result-Count", "12"), ""));

        assertThat(exchange("smsapi:contacts/trash", null, Map.of()).getMessage().getBody()).isEqualTo(12);
        assertThat(gateway.request().method()).isEqualTo("HEAD");
    }

    @Test
    void aTrashWithoutACountIsNoAnswer() {
        gateway.then(Reply.answer(204, Map.of(), ""));

        failureOf(exchange("smsapi:contacts/trash", null, Map.of()), SmsapiUnreadableResponseException.class);
    }

    @Test
    void whatIsReachableSaysSo() {
        gateway.then(Reply.answer(204, Map.of(), ""));

        assertThat(exchange("smsapi:account/reachable", null, Map.of()).getMessage().getBody()).isEqualTo(true);
    }

    @Test
    void anUnusualFieldDoesNotCostTheOthers() {
        gateway.then(Reply.json("""
                {"id":"1","birthday_date":"0000-00-00","date_created":"yesterday","undelivered_messages":"many",
                "phone_number":48500100200}"""));

        var contact = exchange("smsapi:contacts/get?id=1", null, Map.of()).getMessage().getBody(Contact.class);

        assertThat(contact.id()).isEqualTo("1");
        assertThat(contact.birthdayDate()).isNull();
        assertThat(contact.dateCreated()).isNull();
        assertThat(contact.phoneNumber()).isEqualTo("48500100200");
        assertThat(contact.groups()).isEmpty();
    }
}
