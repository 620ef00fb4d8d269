// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that every contact has (wire reference, section 9.1). */
public enum StandardField {

    IDX(FieldType.TEXT),
    FIRST_NAME(FieldType.TEXT),
    LAST_NAME(FieldType.TEXT),
    PHONE_NUMBER(FieldType.PHONE_NUMBER),
    EMAIL(FieldType.EMAIL),
    GENDER(FieldType.TEXT),
    BIRTHDAY_DATE(FieldType.DATE),
    DESCRIPTION(FieldType.TEXT),
    CITY(FieldType.TEXT),
    COUNTRY(FieldType.TEXT),
    SOURCE(FieldType.TEXT),
    UNDELIVERED_MESSAGES(FieldType.NUMBER);

    /** What {@link #GENDER} may be. */
    public static final List<String> GENDERS = List.of("undefined", "male", "female");

    private final FieldType type;

    StandardField(FieldType type) {
        this.type = type;
    }

    public FieldType type() {
        return type;
    }

    /** The name as it travels, which is also the key of the value in a contact. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean accepts(String value) {
        return this == GENDER ? GENDERS.contains(value) : type.accepts(value);
    }

    /** What is said of a value that is not accepted. */
    public String complaint() {
        return this == GENDER ? "The value you selected is not a valid choice." : type.complaint();
    }

    public static Optional<StandardField> named(String wireName) {
        return Arrays.stream(values()).filter(field -> field.wireName().equals(wireName)).findFirst();
    }
}
