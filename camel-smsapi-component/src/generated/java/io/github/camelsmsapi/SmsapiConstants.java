// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.Metadata;

/** The headers that {@code smsapi:} reads and sets. Generated from {@code src/main/parameters.tsv}. */
public final class SmsapiConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "Recipient phone numbers with country prefix, separated by commas. Spaces, hyphens, parentheses, slashes and a leading plus are removed; anything else is refused (code 13). A header or body may also hold a whole number. A literal value in a URI shows in Camel's message history, so set it by the header CamelSmsapiTo.")
    public static final String TO = "CamelSmsapiTo";

    @Metadata(label = "producer", javaType = "String",
              description = "Name of the contact group to send to, instead of to.")
    public static final String GROUP = "CamelSmsapiGroup";

    @Metadata(label = "producer", javaType = "String",
              description = "Sender name: one that is active in the account (up to 11 characters), 2way for replies, or eco; for a voice message the number that calls. Default: the default sender name of the account.")
    public static final String FROM = "CamelSmsapiFrom";

    @Metadata(label = "producer", javaType = "Object",
              description = "Time to send at, up to 3 months ahead: UNIX seconds or ISO 8601. A header may also hold a date type of java.time, java.util or java.sql; a value without zone is read in the zone of the option timeZone. A value that names no moment is refused (code 54).")
    public static final String DATE = "CamelSmsapiDate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Makes SMSAPI refuse (code 54) a date that it cannot read, instead of sending at once.")
    public static final String DATE_VALIDATE = "CamelSmsapiDateValidate";

    @Metadata(label = "producer", javaType = "String",
              description = "Your own id of the message, up to 255 characters without comma; one for each recipient, separated by vertical bars. Delivery reports carry it. Set it by the header CamelSmsapiIdx to a key of your business. Default: a generated id, which does not survive a restart.")
    public static final String IDX = "CamelSmsapiIdx";

    @Metadata(label = "producer", javaType = "String",
              description = "URL that receives the delivery report of this message, instead of the registered callback. Only for a single recipient.")
    public static final String NOTIFY_URL = "CamelSmsapiNotifyUrl";

    @Metadata(label = "producer", javaType = "String",
              description = "Affiliate id of the SMSAPI partner programme.")
    public static final String PARTNER_ID = "CamelSmsapiPartnerId";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Makes SMSAPI check the message and respond as usual without sending it: nothing is charged and no report follows.")
    public static final String TEST = "CamelSmsapiTest";

    @Metadata(label = "producer", javaType = "String",
              description = "Label of the channel that the message comes from.")
    public static final String SOURCE = "CamelSmsapiSource";

    @Metadata(label = "producer", javaType = "String",
              description = "Text of the message, used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.")
    public static final String MESSAGE = "CamelSmsapiMessage";

    @Metadata(label = "producer", javaType = "String",
              description = "Name of the message template to send instead of a text.")
    public static final String TEMPLATE = "CamelSmsapiTemplate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Makes SMSAPI replace special letters by plain ones, so that the text fits the cheaper GSM-7 alphabet.")
    public static final String NORMALIZE = "CamelSmsapiNormalize";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Makes SMSAPI refuse (code 11) a text with special characters, instead of sending it in the more expensive UCS-2 alphabet.")
    public static final String NOUNICODE = "CamelSmsapiNounicode";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Shows the message at once without storing it on the phone.")
    public static final String FLASH = "CamelSmsapiFlash";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Sends with the highest priority, at 1.5 times the price. Not allowed for bulk messages. For mfa the default is true.")
    public static final String FAST = "CamelSmsapiFast";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Makes SMSAPI refuse (code 12) a message of more than one part.")
    public static final String SINGLE = "CamelSmsapiSingle";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Maximum number of parts (1 to 6); SMSAPI refuses (code 12) a longer message. Default: the setting of the account.")
    public static final String MAX_PARTS = "CamelSmsapiMaxParts";

    @Metadata(label = "producer", javaType = "String",
              description = "Data coding; bin sends a binary message, whose text is in hexadecimal.")
    public static final String DATACODING = "CamelSmsapiDatacoding";

    @Metadata(label = "producer", javaType = "String",
              description = "User data header in hexadecimal, required with datacoding=bin.")
    public static final String UDH = "CamelSmsapiUdh";

    @Metadata(label = "producer", javaType = "String",
              description = "What SMSAPI does with a message outside the sending hours of the account: refuse it (follow, code 74), send it at once (ignore), or send it at the next allowed time (nearest_available).")
    public static final String TIME_RESTRICTION = "CamelSmsapiTimeRestriction";

    @Metadata(label = "producer", javaType = "Object",
              description = "Time until which the operator tries to deliver, 1 to 72 hours after the send date: UNIX seconds, ISO 8601, or a duration from the send date such as PT2H. A header may also hold a date type of java.time, java.util or java.sql, or a Duration.")
    public static final String EXPIRATION_DATE = "CamelSmsapiExpirationDate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Sends as many messages to a number as the number occurs in the request.")
    public static final String ALLOW_DUPLICATES = "CamelSmsapiAllowDuplicates";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Skips numbers outside Poland.")
    public static final String SKIP_FOREIGN = "CamelSmsapiSkipForeign";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %1% (in square brackets) in the text, one for each recipient, separated by vertical bars.")
    public static final String PARAM_1 = "CamelSmsapiParam1";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %2% (in square brackets) in the text, one for each recipient, separated by vertical bars.")
    public static final String PARAM_2 = "CamelSmsapiParam2";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %3% (in square brackets) in the text, one for each recipient, separated by vertical bars.")
    public static final String PARAM_3 = "CamelSmsapiParam3";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %4% (in square brackets) in the text, one for each recipient, separated by vertical bars.")
    public static final String PARAM_4 = "CamelSmsapiParam4";

    @Metadata(label = "producer", javaType = "String",
              description = "Group of discount codes; each message gets one of them in place of the tag %code (in square brackets) in its text.")
    public static final String DISCOUNT_GROUP = "CamelSmsapiDiscountGroup";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Adds the text, its length and its number of parts to the response.")
    public static final String DETAILS = "CamelSmsapiDetails";

    @Metadata(label = "producer", javaType = "Object",
              description = "What SMSAPI does when the message cannot be delivered, as a JSON array of objects; type vms reads the text out in a call. A header may also hold a list or a map.")
    public static final String FALLBACK = "CamelSmsapiFallback";

    @Metadata(label = "producer", javaType = "String",
              description = "Subject of a multimedia message, up to 30 characters.")
    public static final String SUBJECT = "CamelSmsapiSubject";

    @Metadata(label = "producer", javaType = "String",
              description = "SMIL document of a multimedia message, used when the body is empty. Media are given by URL, up to 300 kB in total.")
    public static final String SMIL = "CamelSmsapiSmil";

    @Metadata(label = "producer", javaType = "String",
              description = "Text of a voice message, used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.")
    public static final String TTS = "CamelSmsapiTts";

    @Metadata(label = "producer", javaType = "Object",
              description = "URL of the audio of a voice message, instead of a text. The body or the header may also hold the audio itself: bytes, a stream or a file.")
    public static final String FILE = "CamelSmsapiFile";

    @Metadata(label = "producer", javaType = "String",
              description = "Voice that reads the text: ewa, jacek, jan or maja.")
    public static final String TTS_LECTOR = "CamelSmsapiTtsLector";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of times to try a call (1 to 6). The parameter try of SMSAPI.")
    public static final String TRY_COUNT = "CamelSmsapiTryCount";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Seconds between two tries of a call (300 to 7200).")
    public static final String INTERVAL = "CamelSmsapiInterval";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Skips mobile numbers when sending voice messages.")
    public static final String SKIP_GSM = "CamelSmsapiSkipGsm";

    @Metadata(label = "producer", javaType = "String",
              description = "Id of the object to work with. For sms/cancel and the like, ids of scheduled messages separated by commas.")
    public static final String ID = "CamelSmsapiId";

    @Metadata(label = "producer", javaType = "String",
              description = "Phone numbers to look up, separated by commas; in the legacy phone book, the number of the contact. A literal value in a URI shows in Camel's message history, so set it by the header or the body.")
    public static final String NUMBER = "CamelSmsapiNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "Phone number of an RCS message, of a code to send or verify, of a contact, or of a blacklist entry. In lists and changes by filter, several separated by commas. A literal value in a URI shows in Camel's message history, so set it by the header.")
    public static final String PHONE_NUMBER = "CamelSmsapiPhoneNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "Code that the user typed, to be verified.")
    public static final String CODE = "CamelSmsapiCode";

    @Metadata(label = "producer", javaType = "String",
              description = "Text in which a code is sent, with the marker %code% (in square brackets); or the content of an RCS message as a JSON object, instead of a text.")
    public static final String CONTENT = "CamelSmsapiContent";

    @Metadata(label = "producer", javaType = "String",
              description = "Sender name to work with; for an RCS message, the id of the sender from rcs/senders.")
    public static final String SENDER = "CamelSmsapiSender";

    @Metadata(label = "producer", javaType = "String",
              description = "Text of an RCS message (up to 3072 characters), used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.")
    public static final String TEXT = "CamelSmsapiText";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of list entries to skip.")
    public static final String OFFSET = "CamelSmsapiOffset";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of entries on a page of a list; default 5, or 100 with all=true. For overdue messages, the maximum number handed out at a time; default 100.")
    public static final String LIMIT = "CamelSmsapiLimit";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Fetches a list completely, page by page while it is iterated: the body is an iterator, for split(body()).streaming(). For deletes and changes by filter, confirms that a missing filter means all entries.")
    public static final String ALL = "CamelSmsapiAll";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Sets the body to the response as SMSAPI wrote it, instead of an object.")
    public static final String RAW = "CamelSmsapiRaw";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Requests a list as CSV, where SMSAPI offers it.")
    public static final String CSV = "CamelSmsapiCsv";

    @Metadata(label = "producer", javaType = "String",
              description = "Search text for a list.")
    public static final String Q = "CamelSmsapiQ";

    @Metadata(label = "producer", javaType = "String",
              description = "Name of a group, a field, a template or a short link. For groups/list, a part of the name, or eq(name).")
    public static final String NAME = "CamelSmsapiName";

    @Metadata(label = "producer", javaType = "String",
              description = "Note on a contact, a group, a sub-user or a short link.")
    public static final String DESCRIPTION = "CamelSmsapiDescription";

    @Metadata(label = "producer", javaType = "String",
              description = "Type of a field (text, date, email, phone_number, number), of prices (pro, eco, sms, 2way, vms, hlr, mms), or of a callback (sms_dlr, sms_mo, mms_dlr, mms_mo, vms_dlr, bulk, hlr, short_url).")
    public static final String TYPE = "CamelSmsapiType";

    @Metadata(label = "producer", javaType = "String",
              description = "E-mail address of a contact.")
    public static final String EMAIL = "CamelSmsapiEmail";

    @Metadata(label = "producer", javaType = "String",
              description = "First name of a contact.")
    public static final String FIRST_NAME = "CamelSmsapiFirstName";

    @Metadata(label = "producer", javaType = "String",
              description = "Last name of a contact.")
    public static final String LAST_NAME = "CamelSmsapiLastName";

    @Metadata(label = "producer", javaType = "String",
              description = "Gender of a contact: male, female or undefined (unknown in the legacy phone book).")
    public static final String GENDER = "CamelSmsapiGender";

    @Metadata(label = "producer", javaType = "String",
              description = "Date of birth of a contact, as 1986-10-04. In filters also lt(), lte(), gt(), gte() or between(,) of dates.")
    public static final String BIRTHDAY_DATE = "CamelSmsapiBirthdayDate";

    @Metadata(label = "producer", javaType = "String",
              description = "City of a contact.")
    public static final String CITY = "CamelSmsapiCity";

    @Metadata(label = "producer", javaType = "String",
              description = "Country of a contact.")
    public static final String COUNTRY = "CamelSmsapiCountry";

    @Metadata(label = "producer", javaType = "java.util.Map",
              description = "Values of the account's custom fields for a contact, as a JSON object with the field names as keys. A header may also hold a map.")
    public static final String FIELDS = "CamelSmsapiFields";

    @Metadata(label = "producer", javaType = "String",
              description = "Ids of the groups of a contact, separated by commas.")
    public static final String GROUP_ID = "CamelSmsapiGroupId";

    @Metadata(label = "producer", javaType = "String",
              description = "Id of a contact in a group.")
    public static final String CONTACT_ID = "CamelSmsapiContactId";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of days after which a contact leaves a group.")
    public static final String CONTACT_EXPIRE_AFTER = "CamelSmsapiContactExpireAfter";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Lets a sub-user see the contacts of a group.")
    public static final String CAN_READ = "CamelSmsapiCanRead";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Lets a sub-user change the contacts of a group.")
    public static final String CAN_WRITE = "CamelSmsapiCanWrite";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Lets a sub-user send to a group.")
    public static final String CAN_SEND = "CamelSmsapiCanSend";

    @Metadata(label = "producer", javaType = "String",
              description = "Field to sort a list of contacts by: first_name, last_name, date_updated or date_created.")
    public static final String ORDER_BY = "CamelSmsapiOrderBy";

    @Metadata(label = "producer", javaType = "String",
              description = "Sort direction in the legacy list of contacts: asc or desc.")
    public static final String ORDER_DIR = "CamelSmsapiOrderDir";

    @Metadata(label = "producer", javaType = "String",
              description = "Additional data in a list of groups: contacts_count, permission_send, no_group or phone_number.")
    public static final String WITH = "CamelSmsapiWith";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Deletes the contacts of a group together with the group.")
    public static final String DELETE_CONTACTS = "CamelSmsapiDeleteContacts";

    @Metadata(label = "producer", javaType = "String",
              description = "Group names of a contact in the legacy phone book, separated by commas for a new contact and by semicolons in a list.")
    public static final String GROUPS = "CamelSmsapiGroups";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Includes the groups of a contact of the legacy phone book.")
    public static final String WITH_GROUPS = "CamelSmsapiWithGroups";

    @Metadata(label = "producer", javaType = "String",
              description = "New phone number of a contact in the legacy phone book.")
    public static final String NEW_NUMBER = "CamelSmsapiNewNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "Name of the group to add a contact of the legacy phone book to.")
    public static final String ADD_TO_GROUP = "CamelSmsapiAddToGroup";

    @Metadata(label = "producer", javaType = "String",
              description = "Names of the groups to remove a contact of the legacy phone book from.")
    public static final String REMOVE_FROM_GROUPS = "CamelSmsapiRemoveFromGroups";

    @Metadata(label = "producer", javaType = "String",
              description = "Name of a sub-user.")
    public static final String USER = "CamelSmsapiUser";

    @Metadata(label = "producer", javaType = "String",
              description = "Password of a sub-user; for user/create and user/update, its MD5.")
    public static final String PASSWORD = "CamelSmsapiPassword";

    @Metadata(label = "producer", javaType = "String",
              description = "API password of a sub-user; for user/create and user/update, its MD5.")
    public static final String API_PASSWORD = "CamelSmsapiApiPassword";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Activates or deactivates a sub-user.")
    public static final String ACTIVE = "CamelSmsapiActive";

    @Metadata(label = "producer", javaType = "String",
              description = "Number of the account's points that a sub-user may spend.")
    public static final String POINTS_FROM_ACCOUNT = "CamelSmsapiPointsFromAccount";

    @Metadata(label = "producer", javaType = "String",
              description = "Number of the account's points that a sub-user may spend in a month.")
    public static final String POINTS_PER_MONTH = "CamelSmsapiPointsPerMonth";

    @Metadata(label = "producer", javaType = "String",
              description = "Sender names or templates that a sub-user may use: all, none or selected.")
    public static final String ACCESS = "CamelSmsapiAccess";

    @Metadata(label = "producer", javaType = "String",
              description = "Sender names that a sub-user may use; for user/create and user/update, whether it may use the account's sender names.")
    public static final String SENDERS = "CamelSmsapiSenders";

    @Metadata(label = "producer", javaType = "String",
              description = "Templates that a sub-user may use.")
    public static final String TEMPLATES = "CamelSmsapiTemplates";

    @Metadata(label = "producer", javaType = "String",
              description = "Lets a legacy sub-user use the account's contacts.")
    public static final String PHONEBOOK = "CamelSmsapiPhonebook";

    @Metadata(label = "producer", javaType = "String",
              description = "Note on a contact, a group or a sub-user of the legacy API.")
    public static final String INFO = "CamelSmsapiInfo";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Creates a legacy sub-user without the account's name in front of its name.")
    public static final String WITHOUT_PREFIX = "CamelSmsapiWithoutPrefix";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Year of the volumes to list.")
    public static final String YEAR = "CamelSmsapiYear";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Month of the volumes to list.")
    public static final String MONTH = "CamelSmsapiMonth";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Accepts the statement that a new sender name requires.")
    public static final String STATEMENT_ACCEPT = "CamelSmsapiStatementAccept";

    @Metadata(label = "producer", javaType = "String",
              description = "Types of the accepted parts of that statement, as sendernames/statement lists them.")
    public static final String ACCEPTED_STATEMENTS = "CamelSmsapiAcceptedStatements";

    @Metadata(label = "producer", javaType = "String",
              description = "Target of a short link, or the URL of a callback.")
    public static final String URL = "CamelSmsapiUrl";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Lifetime of a short link, in the unit of expireUnit.")
    public static final String EXPIRE_TIME = "CamelSmsapiExpireTime";

    @Metadata(label = "producer", javaType = "String",
              description = "Unit of expireTime: seconds, minutes, hours or days.")
    public static final String EXPIRE_UNIT = "CamelSmsapiExpireUnit";

    @Metadata(label = "producer", javaType = "String",
              description = "Start of the period of the clicks to list.")
    public static final String DATE_FROM = "CamelSmsapiDateFrom";

    @Metadata(label = "producer", javaType = "String",
              description = "End of the period of the clicks to list.")
    public static final String DATE_TO = "CamelSmsapiDateTo";

    @Metadata(label = "producer", javaType = "String",
              description = "Ids of the short links whose clicks to list, separated by commas.")
    public static final String LINKS = "CamelSmsapiLinks";

    @Metadata(label = "producer", javaType = "String",
              description = "Date until which a number stays on the blacklist, as 2030-12-31. Default: no expiry.")
    public static final String EXPIRE_AT = "CamelSmsapiExpireAt";

    @Metadata(label = "producer", javaType = "String",
              description = "Company name shown on the unsubscribe page, up to 255 characters.")
    public static final String BRAND = "CamelSmsapiBrand";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Version of the format of callback calls, for callback types that have several.")
    public static final String API_VERSION = "CamelSmsapiApiVersion";

    @Metadata(label = "producer", javaType = "String",
              description = "Incoming messages that a callback reports: all, 2way or number.")
    public static final String RECEIVER_TYPE = "CamelSmsapiReceiverType";

    @Metadata(label = "producer", javaType = "String",
              description = "Number whose incoming messages a callback reports.")
    public static final String RECEIVER_NUMBER = "CamelSmsapiReceiverNumber";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Total number of entries of a list.")
    public static final String SIZE = "CamelSmsapiSize";

    @Metadata(label = "common", javaType = "String",
              description = "Id that SMSAPI gave the message; with several messages, that of the first. Not set when a retry showed that the message had already been accepted. For an incoming message, the id of the message that it replies to.")
    public static final String MESSAGE_ID = "CamelSmsapiMessageId";

    @Metadata(label = "common", javaType = "java.math.BigDecimal",
              description = "Price of the messages in points.")
    public static final String POINTS = "CamelSmsapiPoints";

    @Metadata(label = "common", javaType = "Integer",
              description = "Total number of parts of the messages.")
    public static final String PARTS = "CamelSmsapiParts";

    @Metadata(label = "common", javaType = "String",
              description = "Status of the message: QUEUE after sending; in a delivery report, the name of the delivery status.")
    public static final String STATUS = "CamelSmsapiStatus";

    @Metadata(label = "consumer", javaType = "String",
              description = "Type of the callback: sms_dlr, mms_dlr, vms_dlr, hlr, short_url, bulk, sms_mo or mms_mo.")
    public static final String CALLBACK_TYPE = "CamelSmsapiCallbackType";

    @Metadata(label = "consumer", javaType = "String",
              description = "Key of a report or an incoming message, for an idempotent consumer. It is the same each time SMSAPI repeats the call.")
    public static final String REPORT_KEY = "CamelSmsapiReportKey";

    @Metadata(label = "producer", javaType = "Long",
              description = "Number of messages of a bulk body that SMSAPI accepted.")
    public static final String ACCEPTED = "CamelSmsapiAccepted";

    @Metadata(label = "producer", javaType = "Long",
              description = "Number of messages of a bulk body that were refused and not sent.")
    public static final String REFUSED = "CamelSmsapiRefused";

    @Metadata(label = "producer", javaType = "Long",
              description = "Number of messages of a bulk body whose outcome is unknown.")
    public static final String UNKNOWN = "CamelSmsapiUnknown";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of parts of the text as calculated before sending.")
    public static final String TEXT_PARTS = "CamelSmsapiTextParts";

    @Metadata(label = "producer", javaType = "String",
              description = "Alphabet of the text as determined before sending: GSM7 or UCS2.")
    public static final String TEXT_ENCODING = "CamelSmsapiTextEncoding";

    @Metadata(label = "producer", javaType = "java.time.Instant",
              description = "Time of the first attempt to send the message; an exchange property.")
    public static final String FIRST_ATTEMPT = "CamelSmsapiFirstAttempt";

    @Metadata(label = "producer", javaType = "io.github.camelsmsapi.message.BulkResult",
              description = "Results of the messages of a bulk body; an exchange property. It is also set when the body could not be read to its end and the exchange fails.")
    public static final String BULK_RESULT = "CamelSmsapiBulkResult";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "States that an earlier exchange or process has already tried this message under the same idx, so that code 53 means it was accepted.")
    public static final String REPETITION = "CamelSmsapiRepetition";

    @Metadata(label = "producer", javaType = "io.github.camelsmsapi.error.Outcome",
              description = "What is known of the message: SENT, NOT_SENT or UNKNOWN.")
    public static final String OUTCOME = "CamelSmsapiOutcome";

    @Metadata(label = "producer", javaType = "String",
              description = "Reason code of a dead letter: the error code of SMSAPI, HTTP and a status, or the kind of network failure.")
    public static final String ERROR_CODE = "CamelSmsapiErrorCode";

    @Metadata(label = "producer", javaType = "String",
              description = "Category of the failure.")
    public static final String ERROR_CATEGORY = "CamelSmsapiErrorCategory";

    @Metadata(label = "producer", javaType = "String",
              description = "Reason in words, without personal data.")
    public static final String ERROR_REASON = "CamelSmsapiErrorReason";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Number of attempts to send the message.")
    public static final String ATTEMPTS = "CamelSmsapiAttempts";

    private SmsapiConstants() {
    }
}
