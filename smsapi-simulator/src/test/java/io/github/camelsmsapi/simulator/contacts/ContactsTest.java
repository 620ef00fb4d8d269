// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContactsTest extends ContactsFixture {

    @Test
    void aContactIsMadeWithEveryPublishedField() {
        var contact = contact("phone_number", "500100200", "email", "jon@example.org", "first_name", "Jon",
                "last_name", "Żółw", "gender", "male", "birthday_date", "1986-10-04", "description", "regular",
                "city", "Gliwice", "country", "Poland", "source", "shop", "idx", "c-1", "undelivered_messages", "2");

        assertThat(contact.path("id").asText()).matches("[0-9a-f]{24}");
        assertThat(contact.path("phone_number").asText()).isEqualTo("48500100200");
        assertThat(contact.path("last_name").asText()).isEqualTo("Żółw");
        assertThat(contact.path("birthday_date").asText()).isEqualTo("1986-10-04");
        assertThat(contact.path("undelivered_messages").asInt()).isEqualTo(2);
        assertThat(contact.path("date_created").asText()).isEqualTo("2026-05-05T12:00:00Z");
        assertThat(contact.path("groups")).isEmpty();
        assertThat(json("/contacts/" + contact.path("id").asText())).isEqualTo(contact);
    }

    @Test
    void whatIsNotGivenIsLeftOutAndTheGenderUndefined() {
        var contact = contact("email", "jon@example.org");

        assertThat(contact.path("gender").asText()).isEqualTo("undefined");
        assertThat(contact.has("phone_number")).isFalse();
        assertThat(contact.has("city")).isFalse();
        assertThat(contact.path("undelivered_messages").asInt()).isZero();
    }

    @Test
    void aContactThatExistsIsShownAsItIs() {
        var id = contactId("phone_number", "48500100200", "first_name", "Jon");

        var again = caller.postForm("/contacts", "phone_number", "500100200", "first_name", "Max");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Caller.json(again).path("id").asText()).isEqualTo(id);
        assertThat(Caller.json(again).path("first_name").asText()).isEqualTo("Jon");
        contact("email", "jon@example.org");
        assertThat(caller.postForm("/contacts", "email", "jon@example.org").statusCode()).isEqualTo(200);
        assertThat(json("/contacts").path("size").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
            "phone_number, +48500100200", "phone_number, 12345", "phone_number, 4850010020", "email, nobody",
            "gender, unknown", "birthday_date, 04.10.1986", "birthday_date, 2026-02-30", "undelivered_messages, many",
            "no_such_field, x" })
    void whatDoesNotFitAFieldIsRefused(String name, String value) {
        assertInvalid(caller.postForm("/contacts", name, value), name);
        var id = contactId("phone_number", "48500100200");
        assertInvalid(caller.sendForm("PUT", "/contacts/" + id, name, value), name);
    }

    @Test
    void aContactNeedsANumberOrAnAddress() {
        assertInvalid(caller.postForm("/contacts", "first_name", "Jon"), "phone_number");
        var id = contactId("phone_number", "48500100200");
        assertInvalid(caller.sendForm("PUT", "/contacts/" + id, "phone_number", ""), "phone_number");
        assertThat(json("/contacts/" + id).path("phone_number").asText()).isEqualTo("48500100200");
    }

    @Test
    void aBodyThatIsNoFormIsRefused() {
        var answer = caller.postJson("/contacts", "{\"phone_number\": \"48500100200\"}");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Caller.json(answer).path("error").asText()).isEqualTo("unsupported_media_type");
        assertThat(json("/contacts").path("size").asInt()).isZero();
    }

    @Test
    void anUpdateChangesWhatItNamesAndTheDate() {
        var id = contactId("phone_number", "48500100200", "first_name", "Jon", "city", "Gliwice");
        simulator.advance(Duration.ofMinutes(1));

        var updated = caller.sendForm("PUT", "/contacts/" + id, "first_name", "Max", "city", "");
        assertThat(updated.statusCode()).isEqualTo(200);
        var contact = json("/contacts/" + id);
        assertThat(Caller.json(updated)).isEqualTo(contact);
        assertThat(contact.path("first_name").asText()).isEqualTo("Max");
        assertThat(contact.has("city")).isFalse();
        assertThat(contact.path("phone_number").asText()).isEqualTo("48500100200");
        assertThat(contact.path("date_created").asText()).isEqualTo("2026-05-05T12:00:00Z");
        assertThat(contact.path("date_updated").asText()).isEqualTo("2026-05-05T12:01:00Z");
    }

    @Test
    void twoContactsCannotHaveOneNumber() {
        contact("phone_number", "48500100200");
        var id = contactId("phone_number", "48500100201");

        assertThat(status("PUT", "/contacts/" + id, "phone_number", "48500100200")).isEqualTo(409);
        assertThat(status("PUT", "/contacts/" + id, "phone_number", "48500100201")).isEqualTo(200);
    }

    @Test
    void aContactThatIsNotThereIsNotFound() {
        assertNotFound(caller.get("/contacts/" + UNKNOWN), "Cannot find contact");
        assertNotFound(caller.sendForm("PUT", "/contacts/" + UNKNOWN, "city", "Gliwice"), "Cannot find contact");
        assertNotFound(caller.send("DELETE", "/contacts/" + UNKNOWN), "Cannot find contact");
    }

    @Test
    void theListShowsFiveUnlessToldOtherwise() {
        for (var i = 0; i < 8; i++) {
            contact("phone_number", "4850010020" + i);
        }

        assertThat(json("/contacts").path("size").asInt()).isEqualTo(8);
        assertThat(each("/contacts", "phone_number")).hasSize(5).startsWith("48500100200");
        assertThat(each("/contacts?offset=6", "phone_number")).containsExactly("48500100206", "48500100207");
        assertThat(each("/contacts?offset=1&limit=2", "phone_number")).containsExactly("48500100201", "48500100202");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "q=ANN | Ann", "q=100201 | Bob", "q=gliw | Ann,Cid", "q=bob@ | Bob",
            "first_name[]=ann&first_name[]=Bob | Ann,Bob", "first_name=An | ''", "first_name=eq(ann) | ''",
            "first_name=eqi(ann) | Ann", "last_name=Xu | Bob,Cid", "phone_number[]=48500100200 | Ann",
            "email[]=bob@example.org | Bob", "gender=male | Bob", "gender=undefined | Cid",
            "last_name=Xu&gender=male | Bob", "birthday_date=1990-01-01 | Ann", "birthday_date[]=lt(1990-01-01) | ''",
            "birthday_date[]=lte(1990-01-01) | Ann", "birthday_date=gt(1990-01-01) | Bob",
            "birthday_date=gte(1990-01-01) | Ann,Bob", "birthday_date=between(1991-01-01,1999-01-01) | Bob",
            "order_by=first_name | Ann,Bob,Cid", "order_by=last_name | Bob,Cid,Ann", "order_by=date_created | Ann,Bob,Cid",
            "order_by=date_updated | Bob,Cid,Ann", "group_id[]=" + UNKNOWN + " | ''" })
    void theListCanBeSearchedAndOrdered(String query, String names) {
        var ann = contactId("phone_number", "48500100200", "first_name", "Ann", "last_name", "Zed", "city", "Gliwice",
                "gender", "female", "birthday_date", "1990-01-01");
        simulator.advance(Duration.ofSeconds(1));
        contact("phone_number", "48500100201", "first_name", "Bob", "last_name", "Xu", "email", "bob@example.org",
                "gender", "male", "birthday_date", "1995-05-05");
        simulator.advance(Duration.ofSeconds(1));
        contact("phone_number", "48500100202", "first_name", "Cid", "last_name", "Xu", "city", "Gliwice");
        simulator.advance(Duration.ofSeconds(1));
        caller.sendForm("PUT", "/contacts/" + ann, "source", "shop");

        assertThat(each("/contacts?" + escaped(query), "first_name"))
                .containsExactly(names.isEmpty() ? new String[0] : names.split(","));
    }

    @ParameterizedTest
    @CsvSource({ "order_by, city", "gender, unknown", "birthday_date, lt(soon)" })
    void aSearchThatCannotBeDoneIsRefused(String name, String value) {
        assertInvalid(caller.get("/contacts?" + Caller.form(name, value)), name);
    }

    @Test
    void groupsAreAFilterToo() {
        var group = groupId("drivers");
        var id = contactId("phone_number", "48500100200");
        contact("phone_number", "48500100201");
        status("PUT", "/contacts/groups/" + group + "/members/" + id);

        assertThat(each("/contacts?" + escaped("group_id[]=" + group), "id")).containsExactly(id);
    }

    @Test
    void deletedContactsLieInTheTrashUntilTheyAreRestoredOrGone() {
        var id = contactId("phone_number", "48500100200");
        contact("phone_number", "48500100201", "city", "Gliwice");
        contact("phone_number", "48500100202", "city", "Warsaw");

        assertThat(trashed()).isEqualTo("0");
        assertThat(status("PUT", "/contacts/trash/restore")).isEqualTo(204);
        assertThat(status("DELETE", "/contacts/trash")).isEqualTo(204);
        assertThat(caller.send("DELETE", "/contacts/" + id).statusCode()).isEqualTo(204);
        assertThat(caller.get("/contacts/" + id).statusCode()).isEqualTo(404);
        assertThat(trashed()).isEqualTo("1");
        assertThat(caller.send("DELETE", "/contacts?q=gliwice").statusCode()).isEqualTo(202);
        assertThat(trashed()).isEqualTo("2");
        assertThat(status("PUT", "/contacts/trash/restore")).isEqualTo(202);
        assertThat(json("/contacts").path("size").asInt()).isEqualTo(3);
        assertThat(caller.send("DELETE", "/contacts").statusCode()).isEqualTo(202);
        assertThat(json("/contacts").path("size").asInt()).isZero();
        assertThat(status("DELETE", "/contacts/trash")).isEqualTo(202);
        assertThat(trashed()).isEqualTo("0");
        assertThat(caller.get("/contacts/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aContactWhoseNumberWasGivenAwayStaysInTheTrash() {
        var id = contactId("phone_number", "48500100200");
        caller.send("DELETE", "/contacts/" + id);
        var other = contactId("phone_number", "48500100200");
        assertThat(status("PUT", "/contacts/trash/restore")).isEqualTo(202);

        assertThat(trashed()).isEqualTo("1");
        assertThat(each("/contacts", "id")).containsExactly(other);
    }

    @Test
    void requestsAreLoggedAndLimitedLikeAnyOther() {
        contact("phone_number", "48500100200");
        assertThat(simulator.requests()).last().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/contacts");
            assertThat(request.parameters()).containsEntry("phone_number", "48500100200");
            assertThat(request.status()).isEqualTo(201);
        });
        assertThat(caller.send(caller.anonymous("/contacts").GET()).statusCode()).isEqualTo(401);
        try (var busy = SmsapiSimulator.builder().server(server -> server.maxPerSecond(1))
                .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).start()) {
            assertThat(new Caller(busy).get("/contacts").statusCode()).isEqualTo(200);
            assertThat(new Caller(busy).get("/contacts").statusCode()).isEqualTo(429);
            assertThat(new Caller(busy).get("/phonebook.do?list_groups=1").body()).isEqualTo("ERROR:203");
        }
    }

    private String trashed() {
        var answer = caller.send("HEAD", "/contacts/trash");
        assertThat(answer.statusCode()).isEqualTo(204);
        return answer.headers().firstValue("X-Result-Count").orElseThrow();
    }

    private static String escaped(String query) {
        return query.replace("[", "%5B").replace("]", "%5D");
    }
}
