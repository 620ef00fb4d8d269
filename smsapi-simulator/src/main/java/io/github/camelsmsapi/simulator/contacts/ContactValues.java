// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelsmsapi.simulator.account.StandardField;

import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.BIRTHDAY;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.EMAIL;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.FIRST_NAME;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.FIRST_NAME_LONG;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.FIRST_NAME_SHORT;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GENDER;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.INFO;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.INFO_LONG;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.LAST_NAME;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.LAST_NAME_LONG;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.LAST_NAME_SHORT;

/** The fields of a contact by their legacy names, and the rules for them. */
final class ContactValues {

    static final int LONGEST_INFO = 200;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;

    private final PhonebookRequest request;
    private final Map<String, String> values = new LinkedHashMap<>();

    private ContactValues(PhonebookRequest request) {
        this.request = request;
    }

    /** What the request gives; an empty value takes away what there was. */
    static Map<String, String> of(PhonebookRequest request) {
        var form = new ContactValues(request);
        form.name("first_name", StandardField.FIRST_NAME, FIRST_NAME, FIRST_NAME_SHORT, FIRST_NAME_LONG);
        form.name("last_name", StandardField.LAST_NAME, LAST_NAME, LAST_NAME_SHORT, LAST_NAME_LONG);
        form.info();
        form.take("email", StandardField.EMAIL, EMAIL);
        form.birthday();
        form.take("city", StandardField.CITY, PhonebookCode.PARAMETER_USAGE);
        form.gender();
        return form.values;
    }

    static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(character -> Character.isISOControl(character) && character != '\n'
                && character != '\r' && character != '\t');
    }

    /** The gender as {@code contacts} calls it. */
    static String gender(String legacy) {
        var gender = legacy.equals("unknown") ? StandardField.GENDERS.get(0) : legacy;
        GENDER.refuseIf(legacy.equals(StandardField.GENDERS.get(0)) || !StandardField.GENDER.accepts(gender));
        return gender;
    }

    private void name(
            String parameter, StandardField field, PhonebookCode unprintable, PhonebookCode tooShort, PhonebookCode tooLong) {
        take(parameter, field, unprintable);
        var name = values.getOrDefault(field.wireName(), "");
        unprintable.refuseIf(!isPrintable(name));
        tooShort.refuseIf(!name.isEmpty() && name.length() < SHORTEST_NAME);
        tooLong.refuseIf(name.length() > LONGEST_NAME);
    }

    private void info() {
        take("info", StandardField.DESCRIPTION, INFO);
        var info = values.getOrDefault(StandardField.DESCRIPTION.wireName(), "");
        INFO.refuseIf(!isPrintable(info));
        INFO_LONG.refuseIf(info.length() > LONGEST_INFO);
    }

    private void birthday() {
        take("birthday", StandardField.BIRTHDAY_DATE, BIRTHDAY);
        var birthday = values.getOrDefault(StandardField.BIRTHDAY_DATE.wireName(), "");
        BIRTHDAY.refuseIf(!birthday.isEmpty()
                && LocalDate.parse(birthday).isAfter(LocalDate.ofInstant(request.book().now(), ZoneOffset.UTC)));
    }

    private void gender() {
        var given = request.parameters().first("gender");
        if (!given.isEmpty()) {
            values.put(StandardField.GENDER.wireName(), gender(given));
        }
    }

    private void take(String parameter, StandardField field, PhonebookCode ifWrong) {
        if (request.parameters().has(parameter)) {
            var value = request.parameters().first(parameter).trim();
            ifWrong.refuseIf(!value.isEmpty() && !field.accepts(value));
            values.put(field.wireName(), value);
        }
    }
}
