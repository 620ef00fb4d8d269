/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.error;

/**
 * The error codes that the simulator raises for a true cause (wire reference, sections 18 and 19). Any other code can
 * be asked for by a magic number and is known only by its number.
 */
public enum ErrorCode {

    BAD_REQUEST(8),
    SHORT_LINKS_DISABLED(7),
    CONTENT(11),
    TOO_MANY_PARTS(12),
    NO_VALID_NUMBER(13),
    SENDER_NAME(14),
    FLASH_SPECIAL_CHARACTERS(17),
    PARAMETER_COUNT(18),
    TOO_MANY_MESSAGES(19),
    IDX_COUNT(20),
    MMS_TOO_LARGE(21),
    SMIL(22),
    DOWNLOAD(23),
    SUBJECT_TOO_LONG(26),
    NORMALIZE_WITH_DATACODING(25),
    IDX_TOO_LONG(27),
    TIME_RESTRICTION(28),
    UDH(30),
    TEXT_TO_SPEECH(31),
    FOREIGN_NUMBER(32),
    LECTOR(35),
    BINARY_WITH_FOOTER(36),
    GROUP_UNKNOWN(40),
    GROUP_EMPTY(41),
    TOO_FAR_AHEAD(50),
    OUTSIDE_CALLING_HOURS(51),
    TOO_OFTEN_TO_ONE_NUMBER(52),
    IDX_NOT_UNIQUE(53),
    DATE_FORMAT(54),
    NO_LANDLINE_LEFT(55),
    EXPIRATION(56),
    BLACKLISTED(57),
    OPTED_OUT(59),
    CODE_GROUP_UNKNOWN(60),
    CODE_GROUP_EXPIRED(61),
    CODE_GROUP_USED_UP(62),
    TOO_FEW_CODES(65),
    CODE_TAG_MISSING(66),
    NOTIFY_URL(70),
    NOTIFY_URL_IN_BULK(72),
    OUTSIDE_ALLOWED_HOURS(74),
    NOTHING_TO_DELETE(75),
    ENCODING(76),
    PARAMETERS_WITH_GROUP(93),
    LINKS_FORBIDDEN(94),
    NOT_AUTHORISED(101),
    WRONG_PASSWORD(102),
    TOO_FEW_POINTS(103),
    TEMPLATE_UNKNOWN(104),
    WRONG_ADDRESS(105),
    LINK(106),
    ACTION_NOT_ALLOWED(110),
    TOO_MANY_AT_ONCE(202),
    TOO_MANY_REQUESTS(203),
    POINTS_PARAMETER(300),
    MESSAGE_UNKNOWN(301),
    MESSAGE_ID(400),
    ONLY_MAIN_USER(1000),
    USER_ACTION(1001),
    NOTHING_TO_EDIT(1021),
    USER_UNKNOWN(1032),
    USER_NAME_INVALID(1110),
    USER_NAME_MISSING(1111),
    USER_NAME_TOO_SHORT(1112),
    USER_NAME_TOO_LONG(1113),
    USER_NAME_CHARACTERS(1114),
    USER_NAME_TAKEN(1115),
    USER_PASSWORD(1120),
    USER_PASSWORD_TOO_SHORT(1121),
    USER_PASSWORD_TOO_LONG(1122),
    USER_PASSWORD_NOT_MD5(1123),
    LIMIT(1130),
    LIMIT_NOT_NUMBER(1131),
    MONTH_LIMIT(1140),
    MONTH_LIMIT_NOT_NUMBER(1141),
    SENDERS_FLAG(1150),
    PHONEBOOK_FLAG(1160),
    ACTIVE_FLAG(1170),
    INFO(1180),
    INFO_TOO_LONG(1183),
    API_PASSWORD(1190),
    API_PASSWORD_LENGTH(1192),
    API_PASSWORD_NOT_MD5(1193),
    SENDER_ACTION(2001),
    SENDER_NAME_UNKNOWN(2031),
    SENDER_NAME_INACTIVE(2061),
    SENDER_NAME_DEFAULT_ALREADY(2062),
    SENDER_NAME_ERROR(2110),
    SENDER_NAME_MISSING(2111),
    SENDER_NAME_MALFORMED(2112),
    SENDER_NAME_EXISTS(2115);

    private final int number;

    ErrorCode(int number) {
        this.number = number;
    }

    /** The code as it travels on the wire. */
    public int number() {
        return number;
    }
}
