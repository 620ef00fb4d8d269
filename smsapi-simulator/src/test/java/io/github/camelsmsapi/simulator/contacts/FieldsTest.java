// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import io.github.camelsmsapi.simulator.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest extends ContactsFixture {

    @Test
    void aFieldOfOnesOwnIsKeptInContactsAndSurvivesBeingRenamed() {
        var created = caller.postForm("/contacts/fields", "name", "size");
        assertThat(created.statusCode()).isEqualTo(201);
        var field = Caller.json(created);
        assertThat(field.path("type").asText()).isEqualTo("text");
        var contact = contactId("phone_number", "48500100200", "size", "XL");
        assertThat(json("/contacts/" + contact).path("size").asText()).isEqualTo("XL");

        var path = "/contacts/fields/" + field.path("id").asText();
        var renamed = caller.sendForm("PUT", path, "name", "shoe size");
        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(each("/contacts/fields", "name")).containsExactly("shoe size");
        assertThat(json("/contacts/" + contact).path("shoe size").asText()).isEqualTo("XL");
        assertThat(json("/contacts/" + contact).has("size")).isFalse();

        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(204);
        assertThat(json("/contacts/fields").path("size").asInt()).isZero();
        assertThat(json("/contacts/" + contact).has("shoe size")).isFalse();
        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(404);
        assertThat(status("PUT", path, "name", "x")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
            "TEXT, anything, ''", "date, 2026-05-05, today", "email, a@example.org, nobody",
            "phone_number, 48500100299, 12", "number, -1.5, one" })
    void aFieldTakesWhatItsTypeAllows(String type, String right, String wrong) {
        caller.postForm("/contacts/fields", "name", "own", "type", type);

        var id = contactId("phone_number", "48500100200", "own", right);
        assertThat(json("/contacts/" + id).path("own").asText()).isEqualTo(right);
        if (!wrong.isEmpty()) {
            assertInvalid(caller.sendForm("PUT", "/contacts/" + id, "own", wrong), "own");
        }
    }

    @Test
    void whatCannotBeAFieldIsRefused() {
        assertInvalid(caller.postForm("/contacts/fields", "name", ""), "name");
        assertInvalid(caller.postForm("/contacts/fields", "name", "a", "type", "colour"), "type");
        assertThat(status("POST", "/contacts/fields", "name", "city")).isEqualTo(409);
        var id = Caller.json(caller.postForm("/contacts/fields", "name", "a")).path("id").asText();
        caller.postForm("/contacts/fields", "name", "b");
        assertThat(status("POST", "/contacts/fields", "name", "a")).isEqualTo(409);
        assertThat(status("PUT", "/contacts/fields/" + id, "name", "b")).isEqualTo(409);
        assertInvalid(caller.sendForm("PUT", "/contacts/fields/" + id), "name");
    }

    @Test
    void onlyTheGenderHasOptions() {
        assertThat(each("/contacts/fields/gender/options", "value")).containsExactly("undefined", "male", "female");
        assertThat(caller.get("/contacts/fields/city/options").statusCode()).isEqualTo(501);
        var id = Caller.json(caller.postForm("/contacts/fields", "name", "a")).path("id").asText();
        assertThat(caller.get("/contacts/fields/" + id + "/options").statusCode()).isEqualTo(501);
        assertThat(caller.get("/contacts/fields/" + UNKNOWN + "/options").statusCode()).isEqualTo(404);
    }

    @Test
    void standardAndOwnFieldsAreAvailable() {
        caller.postForm("/contacts/fields", "name", "joined", "type", "date");

        var fields = json("/contacts/fields/available");
        assertThat(fields.isArray()).isTrue();
        assertThat(fields.findValuesAsText("name")).contains("phone_number", "gender", "joined");
        var own = fields.path(fields.size() - 1);
        assertThat(own.path("built_in").asBoolean()).isFalse();
        assertThat(own.path("type").asText()).isEqualTo("date");
        assertThat(own.path("options").isNull()).isTrue();
        fields.forEach(field -> assertThat(field.path("options").isArray())
                .isEqualTo(field.path("id").asText().equals("gender")));
    }
}
