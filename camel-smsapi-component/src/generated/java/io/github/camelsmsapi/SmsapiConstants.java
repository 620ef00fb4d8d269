// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.Metadata;

/** The headers that {@code smsapi:} reads and sets. Generated from {@code src/main/parameters.tsv}. */
public final class SmsapiConstants {

    @Metadata(label = "producer", javaType = "String",
              description = "The recipient, or several separated by commas: numbers with country prefix. Spaces, hyphens, parentheses, slashes and a leading plus are ignored; anything else is refused (code 13). A header or body may also have a whole number.")
    public static final String TO = "CamelSmsapiTo";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of a contact group whose members are the recipients, instead of to.")
    public static final String GROUP = "CamelSmsapiGroup";

    @Metadata(label = "producer", javaType = "String",
              description = "The sender: an active sender name of the account (up to 11 characters), 2way for replies, or eco; for a voice message the caller's number. SMSAPI uses the default of the account when it is not set.")
    public static final String FROM = "CamelSmsapiFrom";

    @Metadata(label = "producer", javaType = "Object",
              description = "When to send: UNIX seconds or ISO 8601, at most 3 months ahead. A header may also be a date and time of java.time, java.util or java.sql; one without zone is of the option timeZone. What names no moment is refused (code 54).")
    public static final String DATE = "CamelSmsapiDate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI refuses (code 54) a date it cannot read instead of sending at once.")
    public static final String DATE_VALIDATE = "CamelSmsapiDateValidate";

    @Metadata(label = "producer", javaType = "String",
              description = "The own id of the message, up to 255 characters without comma; one for each recipient, separated by a vertical bar. It comes back in the delivery report. Set it by the header CamelSmsapiIdx, with a key of the business; the id of the exchange is used otherwise, which does not survive a restart.")
    public static final String IDX = "CamelSmsapiIdx";

    @Metadata(label = "producer", javaType = "String",
              description = "Where SMSAPI sends the delivery report of this message instead of the registered callback. For a single recipient only.")
    public static final String NOTIFY_URL = "CamelSmsapiNotifyUrl";

    @Metadata(label = "producer", javaType = "String",
              description = "The affiliate id of the SMSAPI partner programme.")
    public static final String PARTNER_ID = "CamelSmsapiPartnerId";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI only checks the message and answers as usual: nothing is sent or charged, and no report follows.")
    public static final String TEST = "CamelSmsapiTest";

    @Metadata(label = "producer", javaType = "String",
              description = "A label of the channel that the message comes by.")
    public static final String SOURCE = "CamelSmsapiSource";

    @Metadata(label = "producer", javaType = "String",
              description = "The text, where the body has none.")
    public static final String MESSAGE = "CamelSmsapiMessage";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of a message template to use instead of a text.")
    public static final String TEMPLATE = "CamelSmsapiTemplate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI replaces special letters by plain ones, so that the text stays in the cheaper GSM-7 alphabet.")
    public static final String NORMALIZE = "CamelSmsapiNormalize";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI refuses (code 11) a text with special characters instead of sending it in the costlier UCS-2 alphabet.")
    public static final String NOUNICODE = "CamelSmsapiNounicode";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the message is shown at once and not stored on the phone.")
    public static final String FLASH = "CamelSmsapiFlash";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the message goes with the highest priority, at one and a half times the price. Not allowed for bulk messages. SMSAPI sends a code (mfa) so unless it is false.")
    public static final String FAST = "CamelSmsapiFast";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI refuses (code 12) a message of more than one part.")
    public static final String SINGLE = "CamelSmsapiSingle";

    @Metadata(label = "producer", javaType = "Integer",
              description = "The highest number of parts (1 to 6); SMSAPI refuses (code 12) a longer message. The default is a setting of the account.")
    public static final String MAX_PARTS = "CamelSmsapiMaxParts";

    @Metadata(label = "producer", javaType = "String",
              description = "The data coding; bin for a binary message, whose text is then hex.")
    public static final String DATACODING = "CamelSmsapiDatacoding";

    @Metadata(label = "producer", javaType = "String",
              description = "The user data header in hex, needed with datacoding=bin.")
    public static final String UDH = "CamelSmsapiUdh";

    @Metadata(label = "producer", javaType = "String",
              description = "What to do outside the hours allowed on the account.")
    public static final String TIME_RESTRICTION = "CamelSmsapiTimeRestriction";

    @Metadata(label = "producer", javaType = "Object",
              description = "Until when the operator tries to deliver: UNIX seconds or ISO 8601, or a duration from the send date such as PT2H; 1 to 72 hours after the send date. A header may also be an Instant, ZonedDateTime, OffsetDateTime, Date or Duration.")
    public static final String EXPIRATION_DATE = "CamelSmsapiExpirationDate";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a number that stands twice in one request gets the message twice.")
    public static final String ALLOW_DUPLICATES = "CamelSmsapiAllowDuplicates";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether numbers outside Poland are left out.")
    public static final String SKIP_FOREIGN = "CamelSmsapiSkipForeign";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %1% (in square brackets) in the text, one for each recipient, separated by a vertical bar.")
    public static final String PARAM_1 = "CamelSmsapiParam1";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %2% (in square brackets) in the text, one for each recipient, separated by a vertical bar.")
    public static final String PARAM_2 = "CamelSmsapiParam2";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %3% (in square brackets) in the text, one for each recipient, separated by a vertical bar.")
    public static final String PARAM_3 = "CamelSmsapiParam3";

    @Metadata(label = "producer", javaType = "String",
              description = "Values for the marker %4% (in square brackets) in the text, one for each recipient, separated by a vertical bar.")
    public static final String PARAM_4 = "CamelSmsapiParam4";

    @Metadata(label = "producer", javaType = "String",
              description = "The group of discount codes from which each message gets one, at the tag %code (in square brackets) in its text.")
    public static final String DISCOUNT_GROUP = "CamelSmsapiDiscountGroup";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether SMSAPI adds the text, its length and its number of parts to the answer.")
    public static final String DETAILS = "CamelSmsapiDetails";

    @Metadata(label = "producer", javaType = "Object",
              description = "What SMSAPI does when the text cannot be sent, as a JSON array of objects; one of the type vms has it read out. A header may also be a list or a map.")
    public static final String FALLBACK = "CamelSmsapiFallback";

    @Metadata(label = "producer", javaType = "String",
              description = "The subject of a multimedia message, up to 30 characters.")
    public static final String SUBJECT = "CamelSmsapiSubject";

    @Metadata(label = "producer", javaType = "String",
              description = "The SMIL document of a multimedia message, where the body has none; media are named by URL and may have 300 kB together.")
    public static final String SMIL = "CamelSmsapiSmil";

    @Metadata(label = "producer", javaType = "String",
              description = "The text of a voice message, where the body has none.")
    public static final String TTS = "CamelSmsapiTts";

    @Metadata(label = "producer", javaType = "Object",
              description = "The URL of the audio of a voice message, instead of a text. The audio itself can be the body or a header: bytes, a stream or a file.")
    public static final String FILE = "CamelSmsapiFile";

    @Metadata(label = "producer", javaType = "String",
              description = "The voice that reads the text: ewa, jacek, jan or maja.")
    public static final String TTS_LECTOR = "CamelSmsapiTtsLector";

    @Metadata(label = "producer", javaType = "Integer",
              description = "How often a call is tried (1 to 6), the parameter try of SMSAPI.")
    public static final String TRY_COUNT = "CamelSmsapiTryCount";

    @Metadata(label = "producer", javaType = "Integer",
              description = "How many seconds lie between two tries of a call (300 to 7200).")
    public static final String INTERVAL = "CamelSmsapiInterval";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a voice message leaves out mobile numbers.")
    public static final String SKIP_GSM = "CamelSmsapiSkipGsm";

    @Metadata(label = "producer", javaType = "String",
              description = "The id of what to work with; of scheduled messages to cancel, several separated by commas.")
    public static final String ID = "CamelSmsapiId";

    @Metadata(label = "producer", javaType = "String",
              description = "The phone number to look up, or several separated by commas; in the older phone book, of the contact.")
    public static final String NUMBER = "CamelSmsapiNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "The phone number of an RCS message, of a code to send or to verify, of a contact, or of an entry of the blacklist; in lists and changes by filter, one or several separated by commas.")
    public static final String PHONE_NUMBER = "CamelSmsapiPhoneNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "The code that somebody typed, to be verified.")
    public static final String CODE = "CamelSmsapiCode";

    @Metadata(label = "producer", javaType = "String",
              description = "The text in which a code is sent, with the marker %code% (in square brackets); or the content of an RCS message as a JSON object, instead of a text.")
    public static final String CONTENT = "CamelSmsapiContent";

    @Metadata(label = "producer", javaType = "String",
              description = "A sender name to work with; of an RCS message, the id of the sender, as rcs/senders lists it.")
    public static final String SENDER = "CamelSmsapiSender";

    @Metadata(label = "producer", javaType = "String",
              description = "The text of an RCS message (up to 3072 characters), where the body has none.")
    public static final String TEXT = "CamelSmsapiText";

    @Metadata(label = "producer", javaType = "Integer",
              description = "How many entries of a list to leave out.")
    public static final String OFFSET = "CamelSmsapiOffset";

    @Metadata(label = "producer", javaType = "Integer",
              description = "How many entries a page of a list has; 5 where it is not set, and 100 where all is.")
    public static final String LIMIT = "CamelSmsapiLimit";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a list is fetched as a whole, page by page while it is walked through: the body is then an iterator, for split(body()).streaming(). Of what is deleted or changed by filter: whether everything is meant when there is no filter.")
    public static final String ALL = "CamelSmsapiAll";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the body becomes the answer as SMSAPI wrote it, a text, instead of an object.")
    public static final String RAW = "CamelSmsapiRaw";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a list comes as a table (text/csv), where SMSAPI offers that.")
    public static final String CSV = "CamelSmsapiCsv";

    @Metadata(label = "producer", javaType = "String",
              description = "What to search for in a list.")
    public static final String Q = "CamelSmsapiQ";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of a group, a field, a template or a short link; of groups to list, a part of it, or eq(name).")
    public static final String NAME = "CamelSmsapiName";

    @Metadata(label = "producer", javaType = "String",
              description = "A note on a contact, a group, a sub-user or a short link.")
    public static final String DESCRIPTION = "CamelSmsapiDescription";

    @Metadata(label = "producer", javaType = "String",
              description = "The type of a field (text, date, email, phone_number, number), of prices to list (pro, eco, sms, 2way, vms, hlr, mms), or of a callback (sms_dlr, sms_mo, mms_dlr, mms_mo, vms_dlr, bulk, hlr, short_url).")
    public static final String TYPE = "CamelSmsapiType";

    @Metadata(label = "producer", javaType = "String",
              description = "The e-mail address of a contact.")
    public static final String EMAIL = "CamelSmsapiEmail";

    @Metadata(label = "producer", javaType = "String",
              description = "The first name of a contact.")
    public static final String FIRST_NAME = "CamelSmsapiFirstName";

    @Metadata(label = "producer", javaType = "String",
              description = "The last name of a contact.")
    public static final String LAST_NAME = "CamelSmsapiLastName";

    @Metadata(label = "producer", javaType = "String",
              description = "The gender of a contact: male, female or undefined (in the older phone book, unknown).")
    public static final String GENDER = "CamelSmsapiGender";

    @Metadata(label = "producer", javaType = "String",
              description = "The day of birth of a contact, as 1986-10-04; in filters also lt(), lte(), gt(), gte() or between(,) of days.")
    public static final String BIRTHDAY_DATE = "CamelSmsapiBirthdayDate";

    @Metadata(label = "producer", javaType = "String",
              description = "The city of a contact.")
    public static final String CITY = "CamelSmsapiCity";

    @Metadata(label = "producer", javaType = "String",
              description = "The country of a contact.")
    public static final String COUNTRY = "CamelSmsapiCountry";

    @Metadata(label = "producer", javaType = "java.util.Map",
              description = "The values of the account's own fields of a contact, as a JSON object by their names; as a header, a map too.")
    public static final String FIELDS = "CamelSmsapiFields";

    @Metadata(label = "producer", javaType = "String",
              description = "The id of a group that a contact belongs to or shall belong to, or several separated by commas.")
    public static final String GROUP_ID = "CamelSmsapiGroupId";

    @Metadata(label = "producer", javaType = "String",
              description = "The id of a contact in a group.")
    public static final String CONTACT_ID = "CamelSmsapiContactId";

    @Metadata(label = "producer", javaType = "Integer",
              description = "After how many days a contact leaves a group.")
    public static final String CONTACT_EXPIRE_AFTER = "CamelSmsapiContactExpireAfter";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a sub-user may see the contacts of a group.")
    public static final String CAN_READ = "CamelSmsapiCanRead";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a sub-user may change the contacts of a group.")
    public static final String CAN_WRITE = "CamelSmsapiCanWrite";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a sub-user may send to a group.")
    public static final String CAN_SEND = "CamelSmsapiCanSend";

    @Metadata(label = "producer", javaType = "String",
              description = "By what a list of contacts is ordered: first_name, last_name, date_updated or date_created.")
    public static final String ORDER_BY = "CamelSmsapiOrderBy";

    @Metadata(label = "producer", javaType = "String",
              description = "In which direction the older list of contacts is ordered: asc or desc.")
    public static final String ORDER_DIR = "CamelSmsapiOrderDir";

    @Metadata(label = "producer", javaType = "String",
              description = "What a list of groups shows besides: contacts_count, permission_send, no_group or phone_number.")
    public static final String WITH = "CamelSmsapiWith";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the contacts of a group are deleted with it.")
    public static final String DELETE_CONTACTS = "CamelSmsapiDeleteContacts";

    @Metadata(label = "producer", javaType = "String",
              description = "The names of the groups of a contact in the older phone book: separated by commas for a new contact, by semicolons in a list.")
    public static final String GROUPS = "CamelSmsapiGroups";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a contact of the older phone book is shown with its groups.")
    public static final String WITH_GROUPS = "CamelSmsapiWithGroups";

    @Metadata(label = "producer", javaType = "String",
              description = "The new phone number of a contact in the older phone book.")
    public static final String NEW_NUMBER = "CamelSmsapiNewNumber";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of a group that a contact of the older phone book joins.")
    public static final String ADD_TO_GROUP = "CamelSmsapiAddToGroup";

    @Metadata(label = "producer", javaType = "String",
              description = "The names of groups that a contact of the older phone book leaves.")
    public static final String REMOVE_FROM_GROUPS = "CamelSmsapiRemoveFromGroups";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of a sub-user.")
    public static final String USER = "CamelSmsapiUser";

    @Metadata(label = "producer", javaType = "String",
              description = "The password of a sub-user; by user/create and user/update, its MD5.")
    public static final String PASSWORD = "CamelSmsapiPassword";

    @Metadata(label = "producer", javaType = "String",
              description = "The password of a sub-user for the API; by user/create and user/update, its MD5.")
    public static final String API_PASSWORD = "CamelSmsapiApiPassword";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether a sub-user may be used.")
    public static final String ACTIVE = "CamelSmsapiActive";

    @Metadata(label = "producer", javaType = "String",
              description = "How many of the account's points a sub-user may spend.")
    public static final String POINTS_FROM_ACCOUNT = "CamelSmsapiPointsFromAccount";

    @Metadata(label = "producer", javaType = "String",
              description = "How many of the account's points a sub-user may spend in a month.")
    public static final String POINTS_PER_MONTH = "CamelSmsapiPointsPerMonth";

    @Metadata(label = "producer", javaType = "String",
              description = "Which sender names or templates a sub-user may use: all, none or selected.")
    public static final String ACCESS = "CamelSmsapiAccess";

    @Metadata(label = "producer", javaType = "String",
              description = "The sender names that a sub-user may use; by user/create and user/update, whether it may use the account's.")
    public static final String SENDERS = "CamelSmsapiSenders";

    @Metadata(label = "producer", javaType = "String",
              description = "The templates that a sub-user may use.")
    public static final String TEMPLATES = "CamelSmsapiTemplates";

    @Metadata(label = "producer", javaType = "String",
              description = "Whether a sub-user of the older kind may use the account's contacts.")
    public static final String PHONEBOOK = "CamelSmsapiPhonebook";

    @Metadata(label = "producer", javaType = "String",
              description = "A note on a contact, a group or a sub-user of the older kind.")
    public static final String INFO = "CamelSmsapiInfo";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the name of a sub-user of the older kind is written without the account's name before it.")
    public static final String WITHOUT_PREFIX = "CamelSmsapiWithoutPrefix";

    @Metadata(label = "producer", javaType = "Integer",
              description = "The year of the volumes to list.")
    public static final String YEAR = "CamelSmsapiYear";

    @Metadata(label = "producer", javaType = "Integer",
              description = "The month of the volumes to list.")
    public static final String MONTH = "CamelSmsapiMonth";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the statement that a new sender name needs is accepted.")
    public static final String STATEMENT_ACCEPT = "CamelSmsapiStatementAccept";

    @Metadata(label = "producer", javaType = "String",
              description = "The parts of that statement that are accepted, as sendernames/statement names their types.")
    public static final String ACCEPTED_STATEMENTS = "CamelSmsapiAcceptedStatements";

    @Metadata(label = "producer", javaType = "String",
              description = "Where a short link leads to, or the address that SMSAPI calls back.")
    public static final String URL = "CamelSmsapiUrl";

    @Metadata(label = "producer", javaType = "Integer",
              description = "After how long a short link ends.")
    public static final String EXPIRE_TIME = "CamelSmsapiExpireTime";

    @Metadata(label = "producer", javaType = "String",
              description = "The unit of expireTime: seconds, minutes, hours or days.")
    public static final String EXPIRE_UNIT = "CamelSmsapiExpireUnit";

    @Metadata(label = "producer", javaType = "String",
              description = "From when on clicks are listed.")
    public static final String DATE_FROM = "CamelSmsapiDateFrom";

    @Metadata(label = "producer", javaType = "String",
              description = "Until when clicks are listed.")
    public static final String DATE_TO = "CamelSmsapiDateTo";

    @Metadata(label = "producer", javaType = "String",
              description = "The ids of the short links whose clicks are listed, separated by commas.")
    public static final String LINKS = "CamelSmsapiLinks";

    @Metadata(label = "producer", javaType = "String",
              description = "Until when a number stays on the blacklist, as 2030-12-31; for ever when it is not set.")
    public static final String EXPIRE_AT = "CamelSmsapiExpireAt";

    @Metadata(label = "producer", javaType = "String",
              description = "The name of the sender that people see when they unsubscribe, up to 255 characters.")
    public static final String BRAND = "CamelSmsapiBrand";

    @Metadata(label = "producer", javaType = "Integer",
              description = "The format of what SMSAPI sends to a callback, where it has several.")
    public static final String API_VERSION = "CamelSmsapiApiVersion";

    @Metadata(label = "producer", javaType = "String",
              description = "Of which incoming messages a callback tells: all, 2way or number.")
    public static final String RECEIVER_TYPE = "CamelSmsapiReceiverType";

    @Metadata(label = "producer", javaType = "String",
              description = "The number of whose incoming messages a callback tells.")
    public static final String RECEIVER_NUMBER = "CamelSmsapiReceiverNumber";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Of a list, how many entries SMSAPI has in all.")
    public static final String SIZE = "CamelSmsapiSize";

    @Metadata(label = "common", javaType = "String",
              description = "The id that SMSAPI gave the message; of the first one, when there are several. Missing when a repetition showed that the message had been accepted before. Of an incoming message, the id of the message that it answers.")
    public static final String MESSAGE_ID = "CamelSmsapiMessageId";

    @Metadata(label = "common", javaType = "java.math.BigDecimal",
              description = "What the messages cost, in points.")
    public static final String POINTS = "CamelSmsapiPoints";

    @Metadata(label = "common", javaType = "Integer",
              description = "How many parts the messages have together.")
    public static final String PARTS = "CamelSmsapiParts";

    @Metadata(label = "common", javaType = "String",
              description = "The status of the message: QUEUE after sending, and the name of the delivery status in a delivery report.")
    public static final String STATUS = "CamelSmsapiStatus";

    @Metadata(label = "consumer", javaType = "String",
              description = "What SMSAPI called back about: sms_dlr, mms_dlr, vms_dlr, hlr, short_url, bulk, sms_mo or mms_mo.")
    public static final String CALLBACK_TYPE = "CamelSmsapiCallbackType";

    @Metadata(label = "consumer", javaType = "String",
              description = "What tells a report or an incoming message from others. It is the same whenever SMSAPI repeats it, and is the key for an idempotent consumer.")
    public static final String REPORT_KEY = "CamelSmsapiReportKey";

    @Metadata(label = "producer", javaType = "Long",
              description = "How many of many messages SMSAPI accepted.")
    public static final String ACCEPTED = "CamelSmsapiAccepted";

    @Metadata(label = "producer", javaType = "Long",
              description = "How many of many messages were not sent.")
    public static final String REFUSED = "CamelSmsapiRefused";

    @Metadata(label = "producer", javaType = "Long",
              description = "Of how many of many messages nobody knows.")
    public static final String UNKNOWN = "CamelSmsapiUnknown";

    @Metadata(label = "producer", javaType = "Integer",
              description = "Of how many parts the text is by this side of the arithmetic; set before sending.")
    public static final String TEXT_PARTS = "CamelSmsapiTextParts";

    @Metadata(label = "producer", javaType = "String",
              description = "The alphabet of the text, GSM7 or UCS2; set before sending.")
    public static final String TEXT_ENCODING = "CamelSmsapiTextEncoding";

    @Metadata(label = "producer", javaType = "java.time.Instant",
              description = "When the message was tried for the first time; a property of the exchange.")
    public static final String FIRST_ATTEMPT = "CamelSmsapiFirstAttempt";

    @Metadata(label = "producer", javaType = "io.github.camelsmsapi.message.BulkResult",
              description = "What became of the messages of a body that is many, also when it could not be read to its end and the exchange fails; a property of the exchange.")
    public static final String BULK_RESULT = "CamelSmsapiBulkResult";

    @Metadata(label = "producer", javaType = "Boolean",
              description = "Whether the caller has tried this message before under the same idx, in an exchange or a process that is no more: then 53 says that it was accepted.")
    public static final String REPETITION = "CamelSmsapiRepetition";

    @Metadata(label = "producer", javaType = "io.github.camelsmsapi.error.Outcome",
              description = "What is known of the message: SENT, NOT_SENT or UNKNOWN.")
    public static final String OUTCOME = "CamelSmsapiOutcome";

    @Metadata(label = "producer", javaType = "String",
              description = "Why a message became a dead letter: the error code of SMSAPI, HTTP and a status, or the kind of network fault.")
    public static final String ERROR_CODE = "CamelSmsapiErrorCode";

    @Metadata(label = "producer", javaType = "String",
              description = "The category of the failure.")
    public static final String ERROR_CATEGORY = "CamelSmsapiErrorCategory";

    @Metadata(label = "producer", javaType = "String",
              description = "The reason in words, without personal data.")
    public static final String ERROR_REASON = "CamelSmsapiErrorReason";

    @Metadata(label = "producer", javaType = "Integer",
              description = "How often the message was tried.")
    public static final String ATTEMPTS = "CamelSmsapiAttempts";

    private SmsapiConstants() {
    }
}
