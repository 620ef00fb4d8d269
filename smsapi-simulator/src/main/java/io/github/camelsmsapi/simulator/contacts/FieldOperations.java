// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.FieldType;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;

import static io.github.camelsmsapi.simulator.account.StandardField.GENDER;

/** {@code /contacts/fields}: the fields of contacts, standard ones and the customer's own. */
final class FieldOperations {

    private FieldOperations() {
    }

    static Answer list(ContactRequest request) {
        return Page.ofWhole(request.call()).answer(request.book().fields(), ContactJson::of);
    }

    static Answer create(ContactRequest request) {
        var name = request.parameters().first("name").trim();
        var typeName = request.parameters().has("type") ? request.parameters().first("type") : "text";
        if (name.isEmpty()) {
            return ContactRequest.blank("name");
        }
        return FieldType.named(typeName)
                .map(type -> isTaken(request, name)
                        ? conflict() : Answer.json(201, ContactJson.of(request.book().addField(name, type, typeName))))
                .orElseGet(() -> RestErrors.invalid(
                        "The value you selected is not a valid choice.", "type", typeName));
    }

    static Answer update(ContactRequest request) {
        var name = request.parameters().first("name").trim();
        return request.onField(field -> {
            if (name.isEmpty()) {
                return ContactRequest.blank("name");
            }
            return !name.equals(field.name()) && isTaken(request, name)
                    ? conflict() : Answer.json(200, ContactJson.of(request.book().keep(field.renamed(name))));
        });
    }

    static Answer delete(ContactRequest request) {
        return request.onField(field -> {
            request.book().dropField(field);
            return Answer.empty(204);
        });
    }

    /** Only the gender is chosen from a list. */
    static Answer options(ContactRequest request) {
        var id = request.call().pathVariable("fieldId");
        if (id.equals(GENDER.wireName())) {
            return Page.ofWhole(request.call()).answer(
                    StandardField.GENDERS, gender -> Json.object().put("name", gender).put("value", gender));
        }
        return StandardField.named(id).isPresent()
                ? noOptions() : request.onField(field -> noOptions());
    }

    static Answer available(ContactRequest request) {
        var fields = Json.array();
        for (var field : StandardField.values()) {
            var json = fields.addObject().put("id", field.wireName()).put("name", field.wireName())
                    .put("type", field.type().wireName()).put("built_in", true);
            options(json, field == GENDER ? StandardField.GENDERS : List.of());
        }
        request.book().fields().forEach(
                field -> options(fields.addObject().setAll(ContactJson.of(field).put("built_in", false)), List.of()));
        return Answer.json(200, fields);
    }

    private static void options(ObjectNode field, List<String> options) {
        if (options.isEmpty()) {
            field.putNull("options");
        } else {
            options.forEach(field.putArray("options")::add);
        }
    }

    private static boolean isTaken(ContactRequest request, String name) {
        return StandardField.named(name).isPresent() || request.book().fieldNamed(name).isPresent();
    }

    private static Answer conflict() {
        return ContactRequest.conflict("Field with this name already exists");
    }

    private static Answer noOptions() {
        return RestErrors.of(501, "Field has no options", "not_implemented");
    }
}
