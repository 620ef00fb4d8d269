// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

/**
 * The codes that {@code phonebook.do} raises for a true cause (wire reference, section 18). What exactly SMSAPI refuses
 * by 4110, 4111, 4115, 4121, 4200, 4220, 4230, 4240 and 4270 is not published: the causes here are ours. 4000, 4100 and
 * 4210 have none and come only where a magic name or number asks for them.
 */
enum PhonebookCode {

    NOT_AVAILABLE(4001),
    ACTION(4002),
    PARAMETER_USAGE(4003),
    LIMIT(4004),
    GROUP_UNKNOWN(4101),
    GROUP_NAME_UNPRINTABLE(4110),
    GROUP_NAME(4111),
    GROUP_NAME_EMPTY(4112),
    GROUP_NAME_SHORT(4113),
    GROUP_NAME_LONG(4114),
    GROUP_NAME_CHARACTERS(4115),
    GROUP_EXISTS(4116),
    GROUP_INFO(4121),
    GROUP_INFO_LONG(4122),
    NUMBER_TAKEN(4200),
    CONTACT_UNKNOWN(4201),
    NUMBER(4211),
    NUMBER_MISSING(4212),
    NUMBER_SHORT(4213),
    NUMBER_LONG(4214),
    FIRST_NAME(4220),
    FIRST_NAME_SHORT(4221),
    FIRST_NAME_LONG(4222),
    LAST_NAME(4230),
    LAST_NAME_SHORT(4231),
    LAST_NAME_LONG(4232),
    INFO(4240),
    INFO_LONG(4241),
    EMAIL(4250),
    BIRTHDAY(4260),
    NOT_IN_GROUP(4270),
    GROUP_OF_CONTACT_UNKNOWN(4271),
    GROUP_NAME_MISSING(4272),
    GENDER(4280);

    private final int number;

    PhonebookCode(int number) {
        this.number = number;
    }

    /** To be thrown. */
    Refused refused() {
        return new Refused(number);
    }

    /** Refuses the request if that is so. */
    void refuseIf(boolean wrong) {
        if (wrong) {
            throw refused();
        }
    }
}
