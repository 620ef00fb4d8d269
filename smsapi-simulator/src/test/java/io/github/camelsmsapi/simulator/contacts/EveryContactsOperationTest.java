// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each published operation, asked for something that is there, answers by a status that is published for it. */
class EveryContactsOperationTest extends ContactsFixture {

    private static final Map<String, String[]> FORMS = Map.of(
            "POST /contacts", new String[] { "phone_number", "48500100299" },
            "POST /contacts/groups", new String[] { "name", "drivers" },
            "PUT /contacts/groups/{groupId}", new String[] { "name", "couriers" },
            "POST /contacts/groups/{groupId}/permissions", new String[] { "username", "anna", "read", "1" },
            "POST /contacts/fields", new String[] { "name", "colour" },
            "PUT /contacts/fields/{fieldId}", new String[] { "name", "colour" });

    @ParameterizedTest
    @MethodSource("operations")
    void succeedsAsPublished(String method, String path, String success) {
        var group = groupId("vip");
        var contact = contactId("phone_number", "48500100200");
        status("PUT", "/contacts/groups/" + group + "/members/" + contact);
        caller.postForm("/contacts/fields", "name", "size");
        var field = path.endsWith("/options") ? "gender" : each("/contacts/fields", "id").get(0);
        contactId("phone_number", "48500100201");
        caller.send("DELETE", "/contacts?q=48500100201");

        var there = path.replace("{groupId}", group).replace("{contactId}", contact).replace("{fieldId}", field)
                .replace("{username}", "simulator");
        var form = FORMS.getOrDefault(method + ' ' + path, new String[0]);
        var answer = form.length == 0 ? caller.send(method, there) : caller.sendForm(method, there, form);

        assertThat(success.split("\\|")).as(answer.body()).contains(Integer.toString(answer.statusCode()));
    }

    @Test
    void thereAreThirtySeven() throws IOException {
        assertThat(operations()).hasSize(37);
    }

    static Stream<Arguments> operations() throws IOException {
        try (var list = EveryContactsOperationTest.class.getResourceAsStream("/operations.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",", -1))
                    .filter(row -> row[0].equals("contacts")).map(row -> arguments(row[1], row[2], row[4])).toList()
                    .stream();
        }
    }
}
