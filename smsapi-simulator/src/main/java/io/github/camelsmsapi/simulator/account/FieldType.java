// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the values of a field look like (wire reference, section 9.1). */
public enum FieldType {

    TEXT("This value is not valid.", value -> true),
    DATE("This value is not a valid date.", FieldType::isDate),
    EMAIL("This value is not a valid email address.", value -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")),
    PHONE_NUMBER("The value is not valid mobile number.", value -> value.matches("[0-9]{8,16}")),
    NUMBER("This value should be a number.", value -> value.matches("-?[0-9]+(\\.[0-9]+)?"));

    private final String complaint;
    private final Predicate<String> form;

    FieldType(String complaint, Predicate<String> form) {
        this.complaint = complaint;
        this.form = form;
    }

    public boolean accepts(String value) {
        return form.test(value);
    }

    /** What is said of a value that is not accepted. */
    public String complaint() {
        return complaint;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name, in whatever case. */
    public static Optional<FieldType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
