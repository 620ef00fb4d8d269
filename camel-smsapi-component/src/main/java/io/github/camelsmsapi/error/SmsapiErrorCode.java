// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static io.github.camelsmsapi.error.ErrorCategory.AUTH;
import static io.github.camelsmsapi.error.ErrorCategory.CLIENT_BUG;
import static io.github.camelsmsapi.error.ErrorCategory.CONTENT;
import static io.github.camelsmsapi.error.ErrorCategory.CREDIT;
import static io.github.camelsmsapi.error.ErrorCategory.DUPLICATE;
import static io.github.camelsmsapi.error.ErrorCategory.INVALID_RECIPIENT;
import static io.github.camelsmsapi.error.ErrorCategory.NOT_FOUND;
import static io.github.camelsmsapi.error.ErrorCategory.PERMISSION;
import static io.github.camelsmsapi.error.ErrorCategory.SERVER;
import static io.github.camelsmsapi.error.ErrorCategory.THROTTLING;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.ANY;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.CANCEL;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.HLR;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.PHONEBOOK;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.SCHEDULE;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.SEND;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.SENDER;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.STATUS;
import static io.github.camelsmsapi.error.SmsapiErrorCode.Family.USER;

/**
 * Every error code that SMSAPI documents: its meaning, the requests that raise it, and the reaction that the error
 * policies have to it unless configured otherwise (wire reference, section 18).
 * <p>
 * To add a code, add a constant; where it names no reaction, its category's applies. A code that is not listed here
 * still reaches the route, as an {@link SmsapiErrorException} that carries its number.
 */
public enum SmsapiErrorCode {

    // Sending, scheduling, any request
    INVALID_REQUEST(8, "SMSAPI could not make sense of the request and asks for a report", CLIENT_BUG, ANY),
    MESSAGE_EMPTY_OR_TOO_LONG(11, "the message is empty, too long, or has special characters although nounicode is set",
                              CONTENT, SEND),
    TOO_MANY_PARTS(12, "the message has more parts than single or max_parts allows", CONTENT, SEND),
    NO_VALID_RECIPIENT(13, "no recipient is left: every number is invalid or blacklisted", INVALID_RECIPIENT, SEND, HLR),
    INVALID_SENDER_NAME(14, "the sender name is not one of the account's active names", CLIENT_BUG, SEND),
    FLASH_WITH_SPECIAL_CHARACTERS(17, "a flash message cannot contain special characters", CONTENT, SEND),
    WRONG_NUMBER_OF_PARAMETERS(18, "param1 to param4 need one value for each recipient", CLIENT_BUG, SEND),
    TOO_MANY_RECIPIENTS(19, "too many messages in one request", CLIENT_BUG, SEND),
    WRONG_NUMBER_OF_IDX(20, "idx needs one value for each recipient", CLIENT_BUG, SEND),
    IDX_TOO_LONG(27, "an idx has more than 255 characters", CLIENT_BUG, SEND),
    INVALID_TIME_RESTRICTION(28, "time_restriction is not one of follow, ignore, nearest_available", CLIENT_BUG, SEND,
                             SCHEDULE),
    INVALID_UDH(30, "datacoding=bin needs a correct udh", CLIENT_BUG, SEND),
    BINARY_WITH_FOOTER(36, "a binary message cannot be sent from an account with a footer", CONTENT, SEND),
    GROUP_NOT_FOUND(40, "there is no contact group of that name", NOT_FOUND, SEND),
    GROUP_EMPTY(41, "the contact group has no members", INVALID_RECIPIENT, SEND),
    SCHEDULED_TOO_FAR(50, "a message can be scheduled at most 3 months ahead", CLIENT_BUG, SCHEDULE),
    TOO_MANY_ATTEMPTS_TO_NUMBER(52, "more than 10 messages to one number within 60 seconds", THROTTLING, Reaction.WAIT, SEND),
    IDX_ALREADY_USED(53, "a message with this idx was accepted before and check_idx is on", DUPLICATE, Reaction.DUPLICATE,
                     SEND),
    INVALID_DATE(54, "the date is neither a UNIX time nor ISO 8601", CLIENT_BUG, SCHEDULE),
    INVALID_EXPIRATION_DATE(56, "the expiration date must be 1 to 72 hours after the send date", CLIENT_BUG, SEND),
    RECIPIENT_BLACKLISTED(57, "the recipient is on the account's blacklist", INVALID_RECIPIENT, SEND),
    DISCOUNT_GROUP_NOT_FOUND(60, "there is no group of discount codes of that name", NOT_FOUND, SEND),
    DISCOUNT_GROUP_EXPIRED(61, "the group of discount codes has expired", NOT_FOUND, SEND),
    DISCOUNT_CODES_USED_UP(62, "the group has no unused discount code left", CREDIT, SEND),
    NOT_ENOUGH_DISCOUNT_CODES(65, "the group has fewer discount codes than there are messages to send", CREDIT, SEND),
    DISCOUNT_TAG_MISSING(66, "the text lacks the [%code] tag that discount_group needs", CONTENT, SEND),
    INVALID_NOTIFY_URL(70, "notify_url is not a valid address", CLIENT_BUG, SEND),
    NOTIFY_URL_IN_BULK(72, "notify_url is allowed for a single recipient only", CLIENT_BUG, SEND),
    OUTSIDE_ALLOWED_HOURS(74, "the send date is outside the hours allowed on the account", PERMISSION, Reaction.DEFER, SEND,
                          SCHEDULE),
    NOTHING_SCHEDULED(75, "there is no scheduled message to delete", NOT_FOUND, CANCEL),
    INVALID_ENCODING(76, "the request is not valid UTF-8", CLIENT_BUG, SEND),
    AUTHORIZATION_FAILED(101, "the token or the API password is wrong; the API password may differ from the panel's", AUTH,
                         ANY),
    INVALID_LOGIN(102, "the user name or the password is wrong", AUTH, ANY),
    INSUFFICIENT_CREDIT(103, "the balance does not cover the request", CREDIT, SEND, HLR),
    TEMPLATE_NOT_FOUND(104, "there is no message template of that name", NOT_FOUND, SEND),
    IP_NOT_ALLOWED(105, "the account's IP filter does not allow this address", AUTH, ANY),
    INVALID_LINK(106, "the text contains an invalid link", CONTENT, SEND),
    ACTION_NOT_ALLOWED(110, "the account is not allowed to do this", PERMISSION, Reaction.ALERT, ANY),
    SUBMISSION_FAILED(200, "the submission failed and should be repeated", SERVER, SEND),
    SYSTEM_ERROR(201, "internal error of SMSAPI", SERVER, ANY),
    TOO_MANY_SIMULTANEOUS_REQUESTS(202, "too many requests at the same time", THROTTLING, ANY),
    TOO_MANY_REQUESTS(203, "too many requests within a short time", THROTTLING, ANY),
    INVALID_POINTS_PARAMETER(300, "points must be 1", CLIENT_BUG, USER),
    MESSAGE_NOT_FOUND(301, "there is no message with that id", NOT_FOUND, CANCEL, STATUS),
    INVALID_STATUS_MESSAGE_ID(400, "the id given to the status look-up is not valid", NOT_FOUND, STATUS),
    INTERNAL_ERROR(999, "internal error of SMSAPI", SERVER, ANY),

    // Sub-users: user.do
    MAIN_USER_ONLY(1000, "only the main user may do this", PERMISSION, Reaction.ALERT, USER),
    INVALID_USER_ACTION(1001, "one of add_user, set_user, get_user, credits is expected", CLIENT_BUG, USER),
    USER_NOT_ADDED(1010, "the sub-user could not be added", CLIENT_BUG, USER),
    USER_NOT_CHANGED(1020, "the sub-user could not be changed", CLIENT_BUG, USER),
    USER_NOTHING_TO_CHANGE(1021, "no field of the sub-user was given to change", CLIENT_BUG, USER),
    USER_NOT_READ(1030, "the user's data could not be read", CLIENT_BUG, USER),
    USER_NOT_FOUND(1032, "the main user has no such sub-user, or the prefix is missing without without_prefix=1", NOT_FOUND,
                   USER),
    INVALID_USER_DATA(1100, "the sub-user's data are not valid", CLIENT_BUG, USER),
    INVALID_USER_NAME(1110, "the new sub-user's name is not valid", CLIENT_BUG, USER),
    USER_NAME_MISSING(1111, "the new sub-user's name is missing", CLIENT_BUG, USER),
    USER_NAME_TOO_SHORT(1112, "the sub-user's name has fewer than 3 characters", CLIENT_BUG, USER),
    USER_NAME_TOO_LONG(1113, "the sub-user's name has more than 32 characters, the main user's prefix included", CLIENT_BUG,
                       USER),
    USER_NAME_FORBIDDEN_CHARACTERS(1114, "the sub-user's name may have letters, digits and @ - _ . only", CLIENT_BUG, USER),
    USER_NAME_TAKEN(1115, "another user has this name", DUPLICATE, USER),
    INVALID_USER_PASSWORD(1120, "the sub-user's new password is not valid", CLIENT_BUG, USER),
    USER_PASSWORD_TOO_SHORT(1121, "the password is too short", CLIENT_BUG, USER),
    USER_PASSWORD_TOO_LONG(1122, "the password is too long", CLIENT_BUG, USER),
    USER_PASSWORD_NOT_MD5(1123, "the password must be given as its MD5", CLIENT_BUG, USER),
    INVALID_USER_LIMIT(1130, "the credit limit is not valid", CLIENT_BUG, USER),
    USER_LIMIT_NOT_A_NUMBER(1131, "limit must be a number", CLIENT_BUG, USER),
    INVALID_USER_MONTH_LIMIT(1140, "the month limit is not valid", CLIENT_BUG, USER),
    USER_MONTH_LIMIT_NOT_A_NUMBER(1141, "month_limit must be a number", CLIENT_BUG, USER),
    INVALID_USER_SENDERS_FLAG(1150, "senders must be 0 or 1", CLIENT_BUG, USER),
    INVALID_USER_PHONEBOOK_FLAG(1160, "phonebook must be 0 or 1", CLIENT_BUG, USER),
    INVALID_USER_ACTIVE_FLAG(1170, "active must be 0 or 1", CLIENT_BUG, USER),
    INVALID_USER_INFO(1180, "info is not valid", CLIENT_BUG, USER),
    USER_INFO_TOO_LONG(1183, "info is too long", CLIENT_BUG, USER),
    INVALID_USER_API_PASSWORD(1190, "the sub-user's API password is not valid", CLIENT_BUG, USER),
    USER_API_PASSWORD_LENGTH(1192, "the API password must be an MD5 of 32 characters", CLIENT_BUG, USER),
    USER_API_PASSWORD_NOT_MD5(1193, "the API password must be given as its MD5", CLIENT_BUG, USER),

    // Sender names: sender.do
    INVALID_SENDER_ACTION(2001, "one of add, status, delete, list is expected", CLIENT_BUG, SENDER),
    SENDER_NOT_ADDED(2010, "the sender name could not be added", CLIENT_BUG, SENDER),
    SENDER_STATUS_NOT_READ(2030, "the status of the sender name could not be read", CLIENT_BUG, SENDER),
    SENDER_NOT_FOUND(2031, "there is no such sender name", NOT_FOUND, SENDER),
    SENDER_DEFAULT_NOT_SET(2060, "the default sender name could not be set", CLIENT_BUG, SENDER),
    SENDER_NOT_ACTIVE(2061, "a sender name must be active to become the default", PERMISSION, SENDER),
    SENDER_ALREADY_DEFAULT(2062, "this sender name is the default already", DUPLICATE, SENDER),
    INVALID_SENDER_DATA(2100, "the data of the sender name are not valid", CLIENT_BUG, SENDER),
    INVALID_SENDER(2110, "the sender name is not valid", CLIENT_BUG, SENDER),
    SENDER_MISSING(2111, "add needs a sender name", CLIENT_BUG, SENDER),
    SENDER_FORBIDDEN_CHARACTERS(2112, "a sender name has up to 11 of a-z A-Z 0-9 - . and space", CLIENT_BUG, SENDER),
    SENDER_TAKEN(2115, "this sender name exists already", DUPLICATE, SENDER),

    // Contacts and groups: phonebook.do
    CONTACT_DATABASE_ERROR(4000, "general error of the contact database", SERVER, PHONEBOOK),
    CONTACT_ACTION_NOT_ALLOWED(4001, "the account is not allowed this action on contacts", PERMISSION, Reaction.ALERT,
                               PHONEBOOK),
    INVALID_CONTACT_ACTION(4002, "the action on contacts is not known", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_PARAMETER(4003, "a parameter is used wrongly", CLIENT_BUG, PHONEBOOK),
    CONTACT_LIMIT_TOO_LARGE(4004, "limit is too large, 200 at the most for list_contacts", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_ERROR(4100, "general error of an action on groups", SERVER, PHONEBOOK),
    CONTACT_GROUP_NOT_FOUND(4101, "there is no such group", NOT_FOUND, PHONEBOOK),
    CONTACT_GROUP_NAME_ERROR(4110, "general error of the group's name", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_GROUP_NAME(4111, "the group's name is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_NAME_EMPTY(4112, "the group's name is empty", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_NAME_TOO_SHORT(4113, "the group's name has fewer than 2 characters", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_NAME_TOO_LONG(4114, "the group's name has more than 32 characters", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_NAME_FORBIDDEN_CHARACTERS(4115, "the group's name has forbidden characters", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_TAKEN(4116, "the group exists already", DUPLICATE, PHONEBOOK),
    INVALID_CONTACT_GROUP_INFO(4121, "the group's info is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_INFO_TOO_LONG(4122, "the group's info has more than 200 characters", CLIENT_BUG, PHONEBOOK),
    CONTACT_ERROR(4200, "general error of a contact", SERVER, PHONEBOOK),
    CONTACT_NOT_FOUND(4201, "there is no such contact", NOT_FOUND, PHONEBOOK),
    CONTACT_NUMBER_ERROR(4210, "general error of the contact's phone number", INVALID_RECIPIENT, PHONEBOOK),
    INVALID_CONTACT_NUMBER(4211, "the contact's phone number is not valid", INVALID_RECIPIENT, PHONEBOOK),
    CONTACT_NUMBER_MISSING(4212, "a contact needs a phone number", CLIENT_BUG, PHONEBOOK),
    CONTACT_NUMBER_TOO_SHORT(4213, "the contact's phone number is too short", INVALID_RECIPIENT, PHONEBOOK),
    CONTACT_NUMBER_TOO_LONG(4214, "the contact's phone number is too long", INVALID_RECIPIENT, PHONEBOOK),
    INVALID_CONTACT_FIRST_NAME(4220, "the first name is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_FIRST_NAME_TOO_SHORT(4221, "the first name has fewer than 2 characters", CLIENT_BUG, PHONEBOOK),
    CONTACT_FIRST_NAME_TOO_LONG(4222, "the first name has more than 100 characters", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_LAST_NAME(4230, "the last name is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_LAST_NAME_TOO_SHORT(4231, "the last name has fewer than 2 characters (SMSAPI's own list says too long by mistake)",
                                CLIENT_BUG, PHONEBOOK),
    CONTACT_LAST_NAME_TOO_LONG(4232, "the last name has more than 100 characters", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_INFO(4240, "the contact's info is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_INFO_TOO_LONG(4241, "the contact's info has more than 200 characters", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_EMAIL(4250, "the contact's e-mail address is not valid", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_BIRTHDAY(4260, "the contact's birth date is not valid", CLIENT_BUG, PHONEBOOK),
    CONTACT_GROUP_MEMBERSHIP_ERROR(4270, "general error of the contact's groups", CLIENT_BUG, PHONEBOOK),
    CONTACT_MEMBERSHIP_GROUP_NOT_FOUND(4271, "the group that the contact should belong to does not exist", NOT_FOUND,
                                       PHONEBOOK),
    CONTACT_GROUP_NAME_MISSING(4272, "a group action needs the group's name", CLIENT_BUG, PHONEBOOK),
    INVALID_CONTACT_GENDER(4280, "the contact's gender is not valid", CLIENT_BUG, PHONEBOOK);

    private static final Map<Integer, SmsapiErrorCode> BY_CODE
            = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SmsapiErrorCode::code, Function.identity()));

    private final int code;
    private final String meaning;
    private final ErrorCategory category;
    private final Reaction reaction;
    private final Set<Family> families;

    SmsapiErrorCode(int code, String meaning, ErrorCategory category, Family... families) {
        this(code, meaning, category, category.reaction(), families);
    }

    SmsapiErrorCode(int code, String meaning, ErrorCategory category, Reaction reaction, Family... families) {
        this.code = code;
        this.meaning = meaning;
        this.category = category;
        this.reaction = reaction;
        this.families = EnumSet.copyOf(Arrays.asList(families));
    }

    /** The constant of a code, or empty when SMSAPI's list does not have it. */
    public static Optional<SmsapiErrorCode> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The number, as SMSAPI sends it. */
    public int code() {
        return code;
    }

    /** What is wrong, in a few words. */
    public String meaning() {
        return meaning;
    }

    public ErrorCategory category() {
        return category;
    }

    /** What the error policies do about it by default. */
    public Reaction reaction() {
        return reaction;
    }

    /** The kinds of request that can raise it. */
    public Set<Family> families() {
        return Set.copyOf(families);
    }

    /** The kinds of request that raise error codes (wire reference, section 18). */
    public enum Family {

        /** Every request. */
        ANY,
        /** {@code sms.do}, {@code mms.do}, {@code vms.do} with a recipient. */
        SEND,
        /** A message with a send date. */
        SCHEDULE,
        /** Number look-up. */
        HLR,
        /** Deletion of scheduled messages ({@code sch_del}). */
        CANCEL,
        /** The withdrawn look-up of a message's status. */
        STATUS,
        /** {@code user.do}. */
        USER,
        /** {@code sender.do}. */
        SENDER,
        /** {@code phonebook.do}. */
        PHONEBOOK
    }
}
