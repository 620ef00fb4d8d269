// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.account.Subuser;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.operation.contact.Group;
import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a body: a record that SMSAPI gave, a map, JSON, or a single value. */
class BodiesTest extends GatewayTest {

    private static final Contact ANN = read("""
            {"id":"c1","phone_number":"48500100200","first_name":"Ann","birthday_date":"1986-10-04","Shoe size":"42",
            "date_created":"2017-07-21T17:32:28Z","groups":[{"id":"g9","name":"x"}],"undelivered_messages":3}""",
            Contact.class);
    private static final Group STAFF = read("{\"id\":\"g1\",\"name\":\"Staff\",\"contacts_count\":3}", Group.class);

    private static <T> T read(String json, Class<T> type) {
        return Json.MAPPER.convertValue(Json.parse(json).orElseThrow(), type);
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.json("{\"id\":\"1\"}"));
    }

    private JsonNode json() {
        var utf8 = new String(gateway.request().body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return Json.parse(utf8).orElseThrow();
    }

    @Test
    void aRecordThatWasReadCanBeWrittenBack() {
        exchange("smsapi:contacts/update", ANN, Map.of("CamelSmsapiCity", "Łódź"));

        assertThat(gateway.request().path()).isEqualTo("/contacts/c1");
        assertThat(gateway.request().form()).isEqualTo(
                Map.of("phone_number", "48500100200", "first_name", "Ann", "birthday_date", "1986-10-04", "Shoe size", "42",
                        "city", "Łódź"));
    }

    @Test
    void aRecordStandsForItsIdWhereOnlyThatIsNeeded() {
        exchange("smsapi:contacts/delete", ANN, Map.of());
        exchange("smsapi:groups/pin?id=g7", ANN, Map.of());
        exchange("smsapi:contacts/pin?id=c7", STAFF, Map.of());
        exchange("smsapi:sendernames/makeDefault", read("{\"sender\":\"My Shop\"}", SenderName.class), Map.of());

        assertThat(gateway.requests()).extracting(request -> request.path()).containsExactly(
                "/contacts/c1", "/contacts/groups/g7/members/c1", "/contacts/c7/groups/g1",
                "/sms/sendernames/My%20Shop/commands/make_default");
    }

    @Test
    void aRecordOfAnotherKindIsNotTakenForOne() {
        failureOf(exchange("smsapi:groups/delete", ANN, Map.of()), SmsapiErrorException.class);
        failureOf(exchange("smsapi:contacts/get", new SendResult(List.of(), List.of()), Map.of()), SmsapiErrorException.class);

        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void anUnknownKeyOfAContactIsAFieldOfTheAccount() {
        exchange("smsapi:contacts/create", Map.of("phoneNumber", "+48 500 100 200", "first_name", "Ann", "Shoe size", 42,
                "Nickname", ""), Map.of());

        assertThat(gateway.request().form())
                .isEqualTo(Map.of("phone_number", "48500100200", "first_name", "Ann", "Shoe size", "42"));
    }

    @Test
    void theFieldsOfAnAccountMayStandInTheOption() {
        exchange("smsapi:contacts/create?phoneNumber=48500100200&fields=RAW({\"Shoe size\":42})", null, Map.of());

        assertThat(gateway.request().form()).isEqualTo(Map.of("phone_number", "48500100200", "Shoe size", "42"));
    }

    @Test
    void anUnknownKeyOfAnythingElseIsAnError() {
        var error = failureOf(exchange("smsapi:groups/create", Map.of("nam", "x"), Map.of()), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("groups/create has no option nam").hasMessageContaining("name");
    }

    @Test
    void theHeaderGoesBeforeTheBodyAndThatBeforeTheOption() {
        exchange("smsapi:groups/create?name=option&description=option&idx=option", Map.of("name", "body", "idx", "body"),
                Map.of("CamelSmsapiName", "header"));

        assertThat(gateway.request().form())
                .isEqualTo(Map.of("name", "header", "description", "option", "idx", "body"));
    }

    @Test
    void aTextIsWhatTheOperationIsAbout() {
        exchange("smsapi:groups/create", "Staff", Map.of());

        assertThat(gateway.request().form()).isEqualTo(Map.of("name", "Staff"));
    }

    @Test
    void jsonHoldsTheFields() {
        exchange("smsapi:subusers/create", """
                {"credentials":{"username":"ann","password":"s3cret"},"active":true,"points":{"per_month":50.5}}""",
                Map.of("CamelSmsapiPointsFromAccount", "100"));

        assertThat(json()).isEqualTo(Json.parse("""
                {"credentials":{"username":"ann","password":"s3cret"},"active":true,
                "points":{"from_account":100,"per_month":50.5}}""").orElseThrow());
    }

    @Test
    void partsOfARecordKeepTheirPlace() {
        var ann = read("""
                {"id":"u1","username":"ann","active":false,"points":{"from_account":1,"per_month":2}}""", Subuser.class);

        exchange("smsapi:subusers/update", ann, Map.of());

        assertThat(gateway.request().path()).isEqualTo("/subusers/u1");
        assertThat(json()).isEqualTo(Json.parse("{\"active\":false,\"points\":{\"from_account\":1,\"per_month\":2}}")
                .orElseThrow());
    }

    @Test
    void severalValuesAreAnArray() {
        exchange("smsapi:subusers/shareSendernames?id=1&access=selected", null,
                Map.of("CamelSmsapiSenders", List.of("a", "b")));

        assertThat(json().path("senders")).extracting(JsonNode::asText).containsExactly("a", "b");
    }

    @Test
    void severalGroupsAreNumbered() {
        exchange("smsapi:contacts/assign?id=c1", List.of("g1", "g2"), Map.of());

        assertThat(gateway.request().form()).isEqualTo(Map.of("0", "g1", "1", "g2"));
    }

    @Test
    void aTableOfNumbersIsUploaded(@TempDir Path folder) throws Exception {
        gateway.otherwise(Reply.answer(202, Map.of(), ""));
        var file = Files.writeString(folder.resolve("numbers.csv"), "48500100200\n48500100201\n");
        var answers = new ArrayList<Object>();

        for (var body : List.of(Files.readString(file), file, file.toFile(), Files.readAllBytes(file))) {
            answers.add(exchange("smsapi:blacklist/import", body, Map.of()).getMessage().getBody());
        }

        assertThat(answers).hasSize(4).containsOnly(Completion.ACCEPTED);
        assertThat(gateway.requests()).allSatisfy(request -> {
            assertThat(request.header("Content-Type")).startsWith("multipart/form-data");
            assertThat(request.body()).contains("name=\"import\"", "text/csv", "48500100200\n48500100201\n");
        });
    }

    @Test
    void whatIsNoNumberIsToldBeforeTheCall() {
        var error = failureOf(
                exchange("smsapi:subusers/create?user=ann", null, Map.of("CamelSmsapiPointsPerMonth", "much")),
                SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("pointsPerMonth is no number, with a point where it has decimals: 'much'");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void aNumberThatCannotBeOneIsMaskedWhereItIsTold() {
        var error = failureOf(exchange("smsapi:contacts/create?defaultCountry=PL", "485001002001234567890", Map.of()),
                SmsapiErrorException.class);

        assertThat(error).hasMessageNotContaining("485001002001234567890").hasMessageContaining("***");
        assertThat(gateway.requests()).isEmpty();
    }
}
