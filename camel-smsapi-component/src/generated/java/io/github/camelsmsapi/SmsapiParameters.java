// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that are parameters of SMSAPI: each is also a header, {@code CamelSmsapi} and the option's name, and a
 * key of a body that is a map or an {@link io.github.camelsmsapi.message.SmsMessage}. What a header says goes before
 * what the body says, and that before the option (wire reference, section 2.1). Generated from
 * {@code src/main/parameters.tsv}.
 */
@UriParams
public abstract class SmsapiParameters {

    @UriParam(label = "producer")
    private String to;
    @UriParam(label = "producer")
    private String group;
    @UriParam(label = "producer")
    private String from;
    @UriParam(label = "producer")
    private String date;
    @UriParam(label = "producer")
    private Boolean dateValidate;
    @UriParam(label = "producer")
    private String idx;
    @UriParam(label = "producer")
    private String notifyUrl;
    @UriParam(label = "producer,advanced")
    private String partnerId;
    @UriParam(label = "producer")
    private Boolean test;
    @UriParam(label = "producer,advanced")
    private String source;
    @UriParam(label = "producer")
    private String message;
    @UriParam(label = "producer")
    private String template;
    @UriParam(label = "producer")
    private Boolean normalize;
    @UriParam(label = "producer")
    private Boolean nounicode;
    @UriParam(label = "producer")
    private Boolean flash;
    @UriParam(label = "producer")
    private Boolean fast;
    @UriParam(label = "producer")
    private Boolean single;
    @UriParam(label = "producer")
    private Integer maxParts;
    @UriParam(label = "producer,advanced")
    private String datacoding;
    @UriParam(label = "producer,advanced")
    private String udh;
    @UriParam(label = "producer", enums = "follow,ignore,nearest_available")
    private String timeRestriction;
    @UriParam(label = "producer")
    private String expirationDate;
    @UriParam(label = "producer")
    private Boolean allowDuplicates;
    @UriParam(label = "producer")
    private Boolean skipForeign;
    @UriParam(label = "producer,advanced")
    private String param1;
    @UriParam(label = "producer,advanced")
    private String param2;
    @UriParam(label = "producer,advanced")
    private String param3;
    @UriParam(label = "producer,advanced")
    private String param4;
    @UriParam(label = "producer")
    private String discountGroup;
    @UriParam(label = "producer,advanced")
    private Boolean details;
    @UriParam(label = "producer,advanced")
    private String fallback;
    @UriParam(label = "producer")
    private String subject;
    @UriParam(label = "producer")
    private String smil;
    @UriParam(label = "producer")
    private String tts;
    @UriParam(label = "producer")
    private String file;
    @UriParam(label = "producer")
    private String ttsLector;
    @UriParam(label = "producer")
    private Integer tryCount;
    @UriParam(label = "producer")
    private Integer interval;
    @UriParam(label = "producer")
    private Boolean skipGsm;
    @UriParam(label = "producer")
    private String id;
    @UriParam(label = "producer")
    private String number;
    @UriParam(label = "producer")
    private String phoneNumber;
    @UriParam(label = "producer", secret = true)
    private String code;
    @UriParam(label = "producer")
    private String content;
    @UriParam(label = "producer")
    private String sender;
    @UriParam(label = "producer")
    private String text;
    @UriParam(label = "producer")
    private Integer offset;
    @UriParam(label = "producer")
    private Integer limit;
    @UriParam(label = "producer")
    private Boolean all;
    @UriParam(label = "producer")
    private Boolean raw;
    @UriParam(label = "producer")
    private Boolean csv;
    @UriParam(label = "producer")
    private String q;
    @UriParam(label = "producer")
    private String name;
    @UriParam(label = "producer")
    private String description;
    @UriParam(label = "producer")
    private String type;
    @UriParam(label = "producer")
    private String email;
    @UriParam(label = "producer")
    private String firstName;
    @UriParam(label = "producer")
    private String lastName;
    @UriParam(label = "producer")
    private String gender;
    @UriParam(label = "producer")
    private String birthdayDate;
    @UriParam(label = "producer")
    private String city;
    @UriParam(label = "producer")
    private String country;
    @UriParam(label = "producer")
    private String fields;
    @UriParam(label = "producer")
    private String groupId;
    @UriParam(label = "producer")
    private String contactId;
    @UriParam(label = "producer")
    private Integer contactExpireAfter;
    @UriParam(label = "producer")
    private Boolean canRead;
    @UriParam(label = "producer")
    private Boolean canWrite;
    @UriParam(label = "producer")
    private Boolean canSend;
    @UriParam(label = "producer")
    private String orderBy;
    @UriParam(label = "producer")
    private String orderDir;
    @UriParam(label = "producer")
    private String with;
    @UriParam(label = "producer")
    private Boolean deleteContacts;
    @UriParam(label = "producer")
    private String groups;
    @UriParam(label = "producer")
    private Boolean withGroups;
    @UriParam(label = "producer")
    private String newNumber;
    @UriParam(label = "producer")
    private String addToGroup;
    @UriParam(label = "producer")
    private String removeFromGroups;
    @UriParam(label = "producer")
    private String user;
    @UriParam(label = "producer", secret = true)
    private String password;
    @UriParam(label = "producer", secret = true)
    private String apiPassword;
    @UriParam(label = "producer")
    private Boolean active;
    @UriParam(label = "producer")
    private String pointsFromAccount;
    @UriParam(label = "producer")
    private String pointsPerMonth;
    @UriParam(label = "producer")
    private String access;
    @UriParam(label = "producer")
    private String senders;
    @UriParam(label = "producer")
    private String templates;
    @UriParam(label = "producer")
    private String phonebook;
    @UriParam(label = "producer")
    private String info;
    @UriParam(label = "producer")
    private Boolean withoutPrefix;
    @UriParam(label = "producer")
    private Integer year;
    @UriParam(label = "producer")
    private Integer month;
    @UriParam(label = "producer")
    private Boolean statementAccept;
    @UriParam(label = "producer")
    private String acceptedStatements;
    @UriParam(label = "producer")
    private String url;
    @UriParam(label = "producer")
    private Integer expireTime;
    @UriParam(label = "producer")
    private String expireUnit;
    @UriParam(label = "producer")
    private String dateFrom;
    @UriParam(label = "producer")
    private String dateTo;
    @UriParam(label = "producer")
    private String links;
    @UriParam(label = "producer")
    private String expireAt;
    @UriParam(label = "producer")
    private String brand;
    @UriParam(label = "producer")
    private Integer apiVersion;
    @UriParam(label = "producer")
    private String receiverType;
    @UriParam(label = "producer")
    private String receiverNumber;

    public String getTo() {
        return to;
    }

    /**
     * Recipient phone numbers with country prefix, separated by commas. Spaces, hyphens, parentheses, slashes and a leading plus are removed; anything else is refused (code 13). A header or body may also hold a whole number. A literal value in a URI shows in Camel's message history, so set it by the header CamelSmsapiTo.
     */
    public void setTo(String to) {
        this.to = to;
    }

    public String getGroup() {
        return group;
    }

    /**
     * Name of the contact group to send to, instead of to.
     */
    public void setGroup(String group) {
        this.group = group;
    }

    public String getFrom() {
        return from;
    }

    /**
     * Sender name: one that is active in the account (up to 11 characters), 2way for replies, or eco; for a voice message the number that calls. Default: the default sender name of the account.
     */
    public void setFrom(String from) {
        this.from = from;
    }

    public String getDate() {
        return date;
    }

    /**
     * Time to send at, up to 3 months ahead: UNIX seconds or ISO 8601. A header may also hold a date type of java.time, java.util or java.sql; a value without zone is read in the zone of the option timeZone. A value that names no moment is refused (code 54).
     */
    public void setDate(String date) {
        this.date = date;
    }

    public Boolean getDateValidate() {
        return dateValidate;
    }

    /**
     * Makes SMSAPI refuse (code 54) a date that it cannot read, instead of sending at once.
     */
    public void setDateValidate(Boolean dateValidate) {
        this.dateValidate = dateValidate;
    }

    public String getIdx() {
        return idx;
    }

    /**
     * Your own id of the message, up to 255 characters without comma; one for each recipient, separated by vertical bars. Delivery reports carry it. Set it by the header CamelSmsapiIdx to a key of your business. Default: a generated id, which does not survive a restart.
     */
    public void setIdx(String idx) {
        this.idx = idx;
    }

    public String getNotifyUrl() {
        return notifyUrl;
    }

    /**
     * URL that receives the delivery report of this message, instead of the registered callback. Only for a single recipient.
     */
    public void setNotifyUrl(String notifyUrl) {
        this.notifyUrl = notifyUrl;
    }

    public String getPartnerId() {
        return partnerId;
    }

    /**
     * Affiliate id of the SMSAPI partner programme.
     */
    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }

    public Boolean getTest() {
        return test;
    }

    /**
     * Makes SMSAPI check the message and respond as usual without sending it: nothing is charged and no report follows.
     */
    public void setTest(Boolean test) {
        this.test = test;
    }

    public String getSource() {
        return source;
    }

    /**
     * Label of the channel that the message comes from.
     */
    public void setSource(String source) {
        this.source = source;
    }

    public String getMessage() {
        return message;
    }

    /**
     * Text of the message, used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.
     */
    public void setMessage(String message) {
        this.message = message;
    }

    public String getTemplate() {
        return template;
    }

    /**
     * Name of the message template to send instead of a text.
     */
    public void setTemplate(String template) {
        this.template = template;
    }

    public Boolean getNormalize() {
        return normalize;
    }

    /**
     * Makes SMSAPI replace special letters by plain ones, so that the text fits the cheaper GSM-7 alphabet.
     */
    public void setNormalize(Boolean normalize) {
        this.normalize = normalize;
    }

    public Boolean getNounicode() {
        return nounicode;
    }

    /**
     * Makes SMSAPI refuse (code 11) a text with special characters, instead of sending it in the more expensive UCS-2 alphabet.
     */
    public void setNounicode(Boolean nounicode) {
        this.nounicode = nounicode;
    }

    public Boolean getFlash() {
        return flash;
    }

    /**
     * Shows the message at once without storing it on the phone.
     */
    public void setFlash(Boolean flash) {
        this.flash = flash;
    }

    public Boolean getFast() {
        return fast;
    }

    /**
     * Sends with the highest priority, at 1.5 times the price. Not allowed for bulk messages. For mfa the default is true.
     */
    public void setFast(Boolean fast) {
        this.fast = fast;
    }

    public Boolean getSingle() {
        return single;
    }

    /**
     * Makes SMSAPI refuse (code 12) a message of more than one part.
     */
    public void setSingle(Boolean single) {
        this.single = single;
    }

    public Integer getMaxParts() {
        return maxParts;
    }

    /**
     * Maximum number of parts (1 to 6); SMSAPI refuses (code 12) a longer message. Default: the setting of the account.
     */
    public void setMaxParts(Integer maxParts) {
        this.maxParts = maxParts;
    }

    public String getDatacoding() {
        return datacoding;
    }

    /**
     * Data coding; bin sends a binary message, whose text is in hexadecimal.
     */
    public void setDatacoding(String datacoding) {
        this.datacoding = datacoding;
    }

    public String getUdh() {
        return udh;
    }

    /**
     * User data header in hexadecimal, required with datacoding=bin.
     */
    public void setUdh(String udh) {
        this.udh = udh;
    }

    public String getTimeRestriction() {
        return timeRestriction;
    }

    /**
     * What SMSAPI does with a message outside the sending hours of the account: refuse it (follow, code 74), send it at once (ignore), or send it at the next allowed time (nearest_available).
     */
    public void setTimeRestriction(String timeRestriction) {
        this.timeRestriction = timeRestriction;
    }

    public String getExpirationDate() {
        return expirationDate;
    }

    /**
     * Time until which the operator tries to deliver, 1 to 72 hours after the send date: UNIX seconds, ISO 8601, or a duration from the send date such as PT2H. A header may also hold a date type of java.time, java.util or java.sql, or a Duration.
     */
    public void setExpirationDate(String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public Boolean getAllowDuplicates() {
        return allowDuplicates;
    }

    /**
     * Sends as many messages to a number as the number occurs in the request.
     */
    public void setAllowDuplicates(Boolean allowDuplicates) {
        this.allowDuplicates = allowDuplicates;
    }

    public Boolean getSkipForeign() {
        return skipForeign;
    }

    /**
     * Skips numbers outside Poland.
     */
    public void setSkipForeign(Boolean skipForeign) {
        this.skipForeign = skipForeign;
    }

    public String getParam1() {
        return param1;
    }

    /**
     * Values for the marker %1% (in square brackets) in the text, one for each recipient, separated by vertical bars.
     */
    public void setParam1(String param1) {
        this.param1 = param1;
    }

    public String getParam2() {
        return param2;
    }

    /**
     * Values for the marker %2% (in square brackets) in the text, one for each recipient, separated by vertical bars.
     */
    public void setParam2(String param2) {
        this.param2 = param2;
    }

    public String getParam3() {
        return param3;
    }

    /**
     * Values for the marker %3% (in square brackets) in the text, one for each recipient, separated by vertical bars.
     */
    public void setParam3(String param3) {
        this.param3 = param3;
    }

    public String getParam4() {
        return param4;
    }

    /**
     * Values for the marker %4% (in square brackets) in the text, one for each recipient, separated by vertical bars.
     */
    public void setParam4(String param4) {
        this.param4 = param4;
    }

    public String getDiscountGroup() {
        return discountGroup;
    }

    /**
     * Group of discount codes; each message gets one of them in place of the tag %code (in square brackets) in its text.
     */
    public void setDiscountGroup(String discountGroup) {
        this.discountGroup = discountGroup;
    }

    public Boolean getDetails() {
        return details;
    }

    /**
     * Adds the text, its length and its number of parts to the response.
     */
    public void setDetails(Boolean details) {
        this.details = details;
    }

    public String getFallback() {
        return fallback;
    }

    /**
     * What SMSAPI does when the message cannot be delivered, as a JSON array of objects; type vms reads the text out in a call. A header may also hold a list or a map.
     */
    public void setFallback(String fallback) {
        this.fallback = fallback;
    }

    public String getSubject() {
        return subject;
    }

    /**
     * Subject of a multimedia message, up to 30 characters.
     */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSmil() {
        return smil;
    }

    /**
     * SMIL document of a multimedia message, used when the body is empty. Media are given by URL, up to 300 kB in total.
     */
    public void setSmil(String smil) {
        this.smil = smil;
    }

    public String getTts() {
        return tts;
    }

    /**
     * Text of a voice message, used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.
     */
    public void setTts(String tts) {
        this.tts = tts;
    }

    public String getFile() {
        return file;
    }

    /**
     * URL of the audio of a voice message, instead of a text. The body or the header may also hold the audio itself: bytes, a stream or a file.
     */
    public void setFile(String file) {
        this.file = file;
    }

    public String getTtsLector() {
        return ttsLector;
    }

    /**
     * Voice that reads the text: ewa, jacek, jan or maja.
     */
    public void setTtsLector(String ttsLector) {
        this.ttsLector = ttsLector;
    }

    public Integer getTryCount() {
        return tryCount;
    }

    /**
     * Number of times to try a call (1 to 6). The parameter try of SMSAPI.
     */
    public void setTryCount(Integer tryCount) {
        this.tryCount = tryCount;
    }

    public Integer getInterval() {
        return interval;
    }

    /**
     * Seconds between two tries of a call (300 to 7200).
     */
    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public Boolean getSkipGsm() {
        return skipGsm;
    }

    /**
     * Skips mobile numbers when sending voice messages.
     */
    public void setSkipGsm(Boolean skipGsm) {
        this.skipGsm = skipGsm;
    }

    public String getId() {
        return id;
    }

    /**
     * Id of the object to work with. For sms/cancel and the like, ids of scheduled messages separated by commas.
     */
    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    /**
     * Phone numbers to look up, separated by commas; in the legacy phone book, the number of the contact. A literal value in a URI shows in Camel's message history, so set it by the header or the body.
     */
    public void setNumber(String number) {
        this.number = number;
    }

    public String getPhoneNumber() {
        return phoneNumber;
    }

    /**
     * Phone number of an RCS message, of a code to send or verify, of a contact, or of a blacklist entry. In lists and changes by filter, several separated by commas. A literal value in a URI shows in Camel's message history, so set it by the header.
     */
    public void setPhoneNumber(String phoneNumber) {
        this.phoneNumber = phoneNumber;
    }

    public String getCode() {
        return code;
    }

    /**
     * Code that the user typed, to be verified.
     */
    public void setCode(String code) {
        this.code = code;
    }

    public String getContent() {
        return content;
    }

    /**
     * Text in which a code is sent, with the marker %code% (in square brackets); or the content of an RCS message as a JSON object, instead of a text.
     */
    public void setContent(String content) {
        this.content = content;
    }

    public String getSender() {
        return sender;
    }

    /**
     * Sender name to work with; for an RCS message, the id of the sender from rcs/senders.
     */
    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getText() {
        return text;
    }

    /**
     * Text of an RCS message (up to 3072 characters), used when the body is empty. A literal value in a URI shows in Camel's message history, so send the text as the body.
     */
    public void setText(String text) {
        this.text = text;
    }

    public Integer getOffset() {
        return offset;
    }

    /**
     * Number of list entries to skip.
     */
    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public Integer getLimit() {
        return limit;
    }

    /**
     * Number of entries on a page of a list; default 5, or 100 with all=true. For overdue messages, the maximum number handed out at a time; default 100.
     */
    public void setLimit(Integer limit) {
        this.limit = limit;
    }

    public Boolean getAll() {
        return all;
    }

    /**
     * Fetches a list completely, page by page while it is iterated: the body is an iterator, for split(body()).streaming(). For deletes and changes by filter, confirms that a missing filter means all entries.
     */
    public void setAll(Boolean all) {
        this.all = all;
    }

    public Boolean getRaw() {
        return raw;
    }

    /**
     * Sets the body to the response as SMSAPI wrote it, instead of an object.
     */
    public void setRaw(Boolean raw) {
        this.raw = raw;
    }

    public Boolean getCsv() {
        return csv;
    }

    /**
     * Requests a list as CSV, where SMSAPI offers it.
     */
    public void setCsv(Boolean csv) {
        this.csv = csv;
    }

    public String getQ() {
        return q;
    }

    /**
     * Search text for a list.
     */
    public void setQ(String q) {
        this.q = q;
    }

    public String getName() {
        return name;
    }

    /**
     * Name of a group, a field, a template or a short link. For groups/list, a part of the name, or eq(name).
     */
    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    /**
     * Note on a contact, a group, a sub-user or a short link.
     */
    public void setDescription(String description) {
        this.description = description;
    }

    public String getType() {
        return type;
    }

    /**
     * Type of a field (text, date, email, phone_number, number), of prices (pro, eco, sms, 2way, vms, hlr, mms), or of a callback (sms_dlr, sms_mo, mms_dlr, mms_mo, vms_dlr, bulk, hlr, short_url).
     */
    public void setType(String type) {
        this.type = type;
    }

    public String getEmail() {
        return email;
    }

    /**
     * E-mail address of a contact.
     */
    public void setEmail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    /**
     * First name of a contact.
     */
    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    /**
     * Last name of a contact.
     */
    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getGender() {
        return gender;
    }

    /**
     * Gender of a contact: male, female or undefined (unknown in the legacy phone book).
     */
    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getBirthdayDate() {
        return birthdayDate;
    }

    /**
     * Date of birth of a contact, as 1986-10-04. In filters also lt(), lte(), gt(), gte() or between(,) of dates.
     */
    public void setBirthdayDate(String birthdayDate) {
        this.birthdayDate = birthdayDate;
    }

    public String getCity() {
        return city;
    }

    /**
     * City of a contact.
     */
    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    /**
     * Country of a contact.
     */
    public void setCountry(String country) {
        this.country = country;
    }

    public String getFields() {
        return fields;
    }

    /**
     * Values of the account's custom fields for a contact, as a JSON object with the field names as keys. A header may also hold a map.
     */
    public void setFields(String fields) {
        this.fields = fields;
    }

    public String getGroupId() {
        return groupId;
    }

    /**
     * Ids of the groups of a contact, separated by commas.
     */
    public void setGroupId(String groupId) {
        this.groupId = groupId;
    }

    public String getContactId() {
        return contactId;
    }

    /**
     * Id of a contact in a group.
     */
    public void setContactId(String contactId) {
        this.contactId = contactId;
    }

    public Integer getContactExpireAfter() {
        return contactExpireAfter;
    }

    /**
     * Number of days after which a contact leaves a group.
     */
    public void setContactExpireAfter(Integer contactExpireAfter) {
        this.contactExpireAfter = contactExpireAfter;
    }

    public Boolean getCanRead() {
        return canRead;
    }

    /**
     * Lets a sub-user see the contacts of a group.
     */
    public void setCanRead(Boolean canRead) {
        this.canRead = canRead;
    }

    public Boolean getCanWrite() {
        return canWrite;
    }

    /**
     * Lets a sub-user change the contacts of a group.
     */
    public void setCanWrite(Boolean canWrite) {
        this.canWrite = canWrite;
    }

    public Boolean getCanSend() {
        return canSend;
    }

    /**
     * Lets a sub-user send to a group.
     */
    public void setCanSend(Boolean canSend) {
        this.canSend = canSend;
    }

    public String getOrderBy() {
        return orderBy;
    }

    /**
     * Field to sort a list of contacts by: first_name, last_name, date_updated or date_created.
     */
    public void setOrderBy(String orderBy) {
        this.orderBy = orderBy;
    }

    public String getOrderDir() {
        return orderDir;
    }

    /**
     * Sort direction in the legacy list of contacts: asc or desc.
     */
    public void setOrderDir(String orderDir) {
        this.orderDir = orderDir;
    }

    public String getWith() {
        return with;
    }

    /**
     * Additional data in a list of groups: contacts_count, permission_send, no_group or phone_number.
     */
    public void setWith(String with) {
        this.with = with;
    }

    public Boolean getDeleteContacts() {
        return deleteContacts;
    }

    /**
     * Deletes the contacts of a group together with the group.
     */
    public void setDeleteContacts(Boolean deleteContacts) {
        this.deleteContacts = deleteContacts;
    }

    public String getGroups() {
        return groups;
    }

    /**
     * Group names of a contact in the legacy phone book, separated by commas for a new contact and by semicolons in a list.
     */
    public void setGroups(String groups) {
        this.groups = groups;
    }

    public Boolean getWithGroups() {
        return withGroups;
    }

    /**
     * Includes the groups of a contact of the legacy phone book.
     */
    public void setWithGroups(Boolean withGroups) {
        this.withGroups = withGroups;
    }

    public String getNewNumber() {
        return newNumber;
    }

    /**
     * New phone number of a contact in the legacy phone book.
     */
    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public String getAddToGroup() {
        return addToGroup;
    }

    /**
     * Name of the group to add a contact of the legacy phone book to.
     */
    public void setAddToGroup(String addToGroup) {
        this.addToGroup = addToGroup;
    }

    public String getRemoveFromGroups() {
        return removeFromGroups;
    }

    /**
     * Names of the groups to remove a contact of the legacy phone book from.
     */
    public void setRemoveFromGroups(String removeFromGroups) {
        this.removeFromGroups = removeFromGroups;
    }

    public String getUser() {
        return user;
    }

    /**
     * Name of a sub-user.
     */
    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    /**
     * Password of a sub-user; for user/create and user/update, its MD5.
     */
    public void setPassword(String password) {
        this.password = password;
    }

    public String getApiPassword() {
        return apiPassword;
    }

    /**
     * API password of a sub-user; for user/create and user/update, its MD5.
     */
    public void setApiPassword(String apiPassword) {
        this.apiPassword = apiPassword;
    }

    public Boolean getActive() {
        return active;
    }

    /**
     * Activates or deactivates a sub-user.
     */
    public void setActive(Boolean active) {
        this.active = active;
    }

    public String getPointsFromAccount() {
        return pointsFromAccount;
    }

    /**
     * Number of the account's points that a sub-user may spend.
     */
    public void setPointsFromAccount(String pointsFromAccount) {
        this.pointsFromAccount = pointsFromAccount;
    }

    public String getPointsPerMonth() {
        return pointsPerMonth;
    }

    /**
     * Number of the account's points that a sub-user may spend in a month.
     */
    public void setPointsPerMonth(String pointsPerMonth) {
        this.pointsPerMonth = pointsPerMonth;
    }

    public String getAccess() {
        return access;
    }

    /**
     * Sender names or templates that a sub-user may use: all, none or selected.
     */
    public void setAccess(String access) {
        this.access = access;
    }

    public String getSenders() {
        return senders;
    }

    /**
     * Sender names that a sub-user may use; for user/create and user/update, whether it may use the account's sender names.
     */
    public void setSenders(String senders) {
        this.senders = senders;
    }

    public String getTemplates() {
        return templates;
    }

    /**
     * Templates that a sub-user may use.
     */
    public void setTemplates(String templates) {
        this.templates = templates;
    }

    public String getPhonebook() {
        return phonebook;
    }

    /**
     * Lets a legacy sub-user use the account's contacts.
     */
    public void setPhonebook(String phonebook) {
        this.phonebook = phonebook;
    }

    public String getInfo() {
        return info;
    }

    /**
     * Note on a contact, a group or a sub-user of the legacy API.
     */
    public void setInfo(String info) {
        this.info = info;
    }

    public Boolean getWithoutPrefix() {
        return withoutPrefix;
    }

    /**
     * Creates a legacy sub-user without the account's name in front of its name.
     */
    public void setWithoutPrefix(Boolean withoutPrefix) {
        this.withoutPrefix = withoutPrefix;
    }

    public Integer getYear() {
        return year;
    }

    /**
     * Year of the volumes to list.
     */
    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getMonth() {
        return month;
    }

    /**
     * Month of the volumes to list.
     */
    public void setMonth(Integer month) {
        this.month = month;
    }

    public Boolean getStatementAccept() {
        return statementAccept;
    }

    /**
     * Accepts the statement that a new sender name requires.
     */
    public void setStatementAccept(Boolean statementAccept) {
        this.statementAccept = statementAccept;
    }

    public String getAcceptedStatements() {
        return acceptedStatements;
    }

    /**
     * Types of the accepted parts of that statement, as sendernames/statement lists them.
     */
    public void setAcceptedStatements(String acceptedStatements) {
        this.acceptedStatements = acceptedStatements;
    }

    public String getUrl() {
        return url;
    }

    /**
     * Target of a short link, or the URL of a callback.
     */
    public void setUrl(String url) {
        this.url = url;
    }

    public Integer getExpireTime() {
        return expireTime;
    }

    /**
     * Lifetime of a short link, in the unit of expireUnit.
     */
    public void setExpireTime(Integer expireTime) {
        this.expireTime = expireTime;
    }

    public String getExpireUnit() {
        return expireUnit;
    }

    /**
     * Unit of expireTime: seconds, minutes, hours or days.
     */
    public void setExpireUnit(String expireUnit) {
        this.expireUnit = expireUnit;
    }

    public String getDateFrom() {
        return dateFrom;
    }

    /**
     * Start of the period of the clicks to list.
     */
    public void setDateFrom(String dateFrom) {
        this.dateFrom = dateFrom;
    }

    public String getDateTo() {
        return dateTo;
    }

    /**
     * End of the period of the clicks to list.
     */
    public void setDateTo(String dateTo) {
        this.dateTo = dateTo;
    }

    public String getLinks() {
        return links;
    }

    /**
     * Ids of the short links whose clicks to list, separated by commas.
     */
    public void setLinks(String links) {
        this.links = links;
    }

    public String getExpireAt() {
        return expireAt;
    }

    /**
     * Date until which a number stays on the blacklist, as 2030-12-31. Default: no expiry.
     */
    public void setExpireAt(String expireAt) {
        this.expireAt = expireAt;
    }

    public String getBrand() {
        return brand;
    }

    /**
     * Company name shown on the unsubscribe page, up to 255 characters.
     */
    public void setBrand(String brand) {
        this.brand = brand;
    }

    public Integer getApiVersion() {
        return apiVersion;
    }

    /**
     * Version of the format of callback calls, for callback types that have several.
     */
    public void setApiVersion(Integer apiVersion) {
        this.apiVersion = apiVersion;
    }

    public String getReceiverType() {
        return receiverType;
    }

    /**
     * Incoming messages that a callback reports: all, 2way or number.
     */
    public void setReceiverType(String receiverType) {
        this.receiverType = receiverType;
    }

    public String getReceiverNumber() {
        return receiverNumber;
    }

    /**
     * Number whose incoming messages a callback reports.
     */
    public void setReceiverNumber(String receiverNumber) {
        this.receiverNumber = receiverNumber;
    }
}
