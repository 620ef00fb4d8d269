// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Parameters;

/** A request to {@code phonebook.do}, and what it names. */
record PhonebookRequest(Account account, Call call, PhonebookAction action) {

    private static final String ORNAMENTS = "[+ ().-]";
    private static final int SHORTEST_NUMBER = 8;
    private static final int LONGEST_NUMBER = 16;

    AddressBook book() {
        return account.addressBook();
    }

    Parameters parameters() {
        return call.parameters();
    }

    /** The value of the parameter that asks for the action: a number or the name of a group. */
    String subject() {
        return parameters().first(action.parameter()).trim();
    }

    String user() {
        var named = call.identity().username();
        return named.isEmpty() ? account.username() : named;
    }

    /** The contact with the number of the action. */
    Contact contact() {
        return contactWith(number(subject())).orElseThrow(PhonebookCode.CONTACT_UNKNOWN::refused);
    }

    Optional<Contact> contactWith(String number) {
        return book().contactWith(StandardField.PHONE_NUMBER, number);
    }

    /** The group with the name of the action. */
    Group group() {
        PhonebookCode.GROUP_NAME_EMPTY.refuseIf(subject().isEmpty());
        return book().groupNamed(subject()).orElseThrow(PhonebookCode.GROUP_UNKNOWN::refused);
    }

    /** The groups whose names a parameter lists, if it is there; 4272 for a name that is empty. */
    List<Group> groups(String parameter, String separator, PhonebookCode ifUnknown) {
        return parameters().all(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(separator, -1))).map(String::trim)
                .map(name -> {
                    PhonebookCode.GROUP_NAME_MISSING.refuseIf(name.isEmpty());
                    return book().groupNamed(name).orElseThrow(ifUnknown::refused);
                }).toList();
    }

    /** A number with country prefix. */
    String number(String submitted) {
        var digits = submitted.replaceAll(ORNAMENTS, "");
        PhonebookCode.NUMBER_MISSING.refuseIf(digits.isEmpty());
        PhonebookCode.NUMBER.refuseIf(!digits.matches("[0-9]+"));
        PhonebookCode.NUMBER_SHORT.refuseIf(digits.length() < SHORTEST_NUMBER);
        PhonebookCode.NUMBER_LONG.refuseIf(digits.length() > LONGEST_NUMBER);
        return PhoneNumber.read(digits, account.countryPrefix()).map(PhoneNumber::digits)
                .orElseThrow(PhonebookCode.NUMBER::refused);
    }

    int count(String parameter, int otherwise) {
        var given = parameters().first(parameter);
        PhonebookCode.PARAMETER_USAGE.refuseIf(parameters().has(parameter) && !given.matches("[0-9]{1,9}"));
        return given.isEmpty() ? otherwise : Integer.parseInt(given);
    }

    /** One of these values; the first if the parameter is not there. */
    String choice(String parameter, String... choices) {
        var given = parameters().has(parameter) ? parameters().first(parameter) : choices[0];
        PhonebookCode.PARAMETER_USAGE.refuseIf(!List.of(choices).contains(given));
        return given;
    }
}
