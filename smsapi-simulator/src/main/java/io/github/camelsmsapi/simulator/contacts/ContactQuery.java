// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.FieldType;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.RestErrors;

import static io.github.camelsmsapi.simulator.account.StandardField.BIRTHDAY_DATE;
import static io.github.camelsmsapi.simulator.account.StandardField.CITY;
import static io.github.camelsmsapi.simulator.account.StandardField.EMAIL;
import static io.github.camelsmsapi.simulator.account.StandardField.FIRST_NAME;
import static io.github.camelsmsapi.simulator.account.StandardField.GENDER;
import static io.github.camelsmsapi.simulator.account.StandardField.LAST_NAME;
import static io.github.camelsmsapi.simulator.account.StandardField.PHONE_NUMBER;

/**
 * Which contacts a request is about: those that pass every filter it has, one of whose values is enough (wire
 * reference, section 9.1).
 */
final class ContactQuery {

    private static final List<StandardField> SEARCHED = List.of(FIRST_NAME, LAST_NAME, PHONE_NUMBER, EMAIL, CITY);
    private static final List<StandardField> FILTERS = List.of(
            PHONE_NUMBER, EMAIL, FIRST_NAME, LAST_NAME, GENDER, BIRTHDAY_DATE);

    private static final Map<String, Comparator<Contact>> ORDERS = Map.of(
            "first_name", by(FIRST_NAME), "last_name", by(LAST_NAME),
            "date_updated", Comparator.comparing(Contact::updated),
            "date_created", Comparator.comparing(Contact::created));

    private final ContactRequest request;

    ContactQuery(ContactRequest request) {
        this.request = request;
    }

    /** Why it cannot be answered, if so. */
    Optional<Answer> refusal() {
        var order = request.parameters().first("order_by");
        if (!order.isEmpty() && !ORDERS.containsKey(order)) {
            return invalid("The value you selected is not a valid choice.", "order_by", order);
        }
        var gender = request.parameters().first(GENDER.wireName());
        if (!gender.isEmpty() && !GENDER.accepts(gender)) {
            return invalid(GENDER.complaint(), GENDER.wireName(), gender);
        }
        return comparisons(BIRTHDAY_DATE)
                .flatMap(date -> Stream.of(date.value(), date.end())).filter(date -> !date.isEmpty())
                .filter(date -> !FieldType.DATE.accepts(date)).findFirst()
                .flatMap(date -> invalid(FieldType.DATE.complaint(), BIRTHDAY_DATE.wireName(), date));
    }

    /** The contacts in the order asked for, else in which they were made. */
    List<Contact> found() {
        var found = request.book().contacts().stream().filter(this::isFound);
        var order = ORDERS.get(request.parameters().first("order_by"));
        return (order == null ? found : found.sorted(order)).toList();
    }

    private boolean isFound(Contact contact) {
        return FILTERS.stream().allMatch(field -> passes(contact, field)) && isInOneOfTheGroups(contact)
                && hasText(contact);
    }

    private boolean passes(Contact contact, StandardField field) {
        var actual = field == GENDER && contact.value(GENDER).isEmpty()
                ? StandardField.GENDERS.get(0) : contact.value(field);
        return comparisons(field).findAny().isEmpty()
                || !actual.isEmpty() && comparisons(field).anyMatch(comparison -> comparison.equalTo(actual));
    }

    private Stream<Comparison> comparisons(StandardField field) {
        return request.parameters().list(field.wireName()).stream()
                .map(Comparison::of);
    }

    private boolean isInOneOfTheGroups(Contact contact) {
        var groups = request.parameters().list("group_id");
        return groups.isEmpty()
                || request.book().groupsOf(contact).stream().map(Group::id).anyMatch(groups::contains);
    }

    private boolean hasText(Contact contact) {
        var text = request.parameters().first("q").trim().toLowerCase(Locale.ROOT);
        return SEARCHED.stream().anyMatch(field -> contact.value(field).toLowerCase(Locale.ROOT).contains(text));
    }

    private static Comparator<Contact> by(StandardField field) {
        return Comparator.comparing(contact -> contact.value(field), String.CASE_INSENSITIVE_ORDER);
    }

    private static Optional<Answer> invalid(String message, String path, String value) {
        return Optional.of(RestErrors.invalid(message, path, value));
    }
}
