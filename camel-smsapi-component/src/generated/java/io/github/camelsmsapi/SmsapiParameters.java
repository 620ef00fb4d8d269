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
     * The recipient, or several separated by commas: numbers with country prefix. Spaces, hyphens, parentheses, slashes and a leading plus are ignored; anything else is refused (code 13). A header or body may also have a whole number.
     */
    public void setTo(String to) {
        this.to = to;
    }

    public String getGroup() {
        return group;
    }

    /**
     * The name of a contact group whose members are the recipients, instead of to.
     */
    public void setGroup(String group) {
        this.group = group;
    }

    public String getFrom() {
        return from;
    }

    /**
     * The sender: an active sender name of the account (up to 11 characters), 2way for replies, or eco; for a voice message the caller's number. SMSAPI uses the default of the account when it is not set.
     */
    public void setFrom(String from) {
        this.from = from;
    }

    public String getDate() {
        return date;
    }

    /**
     * When to send: UNIX seconds or ISO 8601, at most 3 months ahead. A header may also be a date and time of java.time, java.util or java.sql; one without zone is of the option timeZone. What names no moment is refused (code 54).
     */
    public void setDate(String date) {
        this.date = date;
    }

    public Boolean getDateValidate() {
        return dateValidate;
    }

    /**
     * Whether SMSAPI refuses (code 54) a date it cannot read instead of sending at once.
     */
    public void setDateValidate(Boolean dateValidate) {
        this.dateValidate = dateValidate;
    }

    public String getIdx() {
        return idx;
    }

    /**
     * The own id of the message, up to 255 characters without comma; one for each recipient, separated by a vertical bar. It comes back in the delivery report. Set it by the header CamelSmsapiIdx, with a key of the business; the id of the exchange is used otherwise, which does not survive a restart.
     */
    public void setIdx(String idx) {
        this.idx = idx;
    }

    public String getNotifyUrl() {
        return notifyUrl;
    }

    /**
     * Where SMSAPI sends the delivery report of this message instead of the registered callback. For a single recipient only.
     */
    public void setNotifyUrl(String notifyUrl) {
        this.notifyUrl = notifyUrl;
    }

    public String getPartnerId() {
        return partnerId;
    }

    /**
     * The affiliate id of the SMSAPI partner programme.
     */
    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }

    public Boolean getTest() {
        return test;
    }

    /**
     * Whether SMSAPI only checks the message and answers as usual: nothing is sent or charged, and no report follows.
     */
    public void setTest(Boolean test) {
        this.test = test;
    }

    public String getSource() {
        return source;
    }

    /**
     * A label of the channel that the message comes by.
     */
    public void setSource(String source) {
        this.source = source;
    }

    public String getMessage() {
        return message;
    }

    /**
     * The text, where the body has none.
     */
    public void setMessage(String message) {
        this.message = message;
    }

    public String getTemplate() {
        return template;
    }

    /**
     * The name of a message template to use instead of a text.
     */
    public void setTemplate(String template) {
        this.template = template;
    }

    public Boolean getNormalize() {
        return normalize;
    }

    /**
     * Whether SMSAPI replaces special letters by plain ones, so that the text stays in the cheaper GSM-7 alphabet.
     */
    public void setNormalize(Boolean normalize) {
        this.normalize = normalize;
    }

    public Boolean getNounicode() {
        return nounicode;
    }

    /**
     * Whether SMSAPI refuses (code 11) a text with special characters instead of sending it in the costlier UCS-2 alphabet.
     */
    public void setNounicode(Boolean nounicode) {
        this.nounicode = nounicode;
    }

    public Boolean getFlash() {
        return flash;
    }

    /**
     * Whether the message is shown at once and not stored on the phone.
     */
    public void setFlash(Boolean flash) {
        this.flash = flash;
    }

    public Boolean getFast() {
        return fast;
    }

    /**
     * Whether the message goes with the highest priority, at one and a half times the price. Not allowed for bulk messages. SMSAPI sends a code (mfa) so unless it is false.
     */
    public void setFast(Boolean fast) {
        this.fast = fast;
    }

    public Boolean getSingle() {
        return single;
    }

    /**
     * Whether SMSAPI refuses (code 12) a message of more than one part.
     */
    public void setSingle(Boolean single) {
        this.single = single;
    }

    public Integer getMaxParts() {
        return maxParts;
    }

    /**
     * The highest number of parts (1 to 6); SMSAPI refuses (code 12) a longer message. The default is a setting of the account.
     */
    public void setMaxParts(Integer maxParts) {
        this.maxParts = maxParts;
    }

    public String getDatacoding() {
        return datacoding;
    }

    /**
     * The data coding; bin for a binary message, whose text is then hex.
     */
    public void setDatacoding(String datacoding) {
        this.datacoding = datacoding;
    }

    public String getUdh() {
        return udh;
    }

    /**
     * The user data header in hex, needed with datacoding=bin.
     */
    public void setUdh(String udh) {
        this.udh = udh;
    }

    public String getTimeRestriction() {
        return timeRestriction;
    }

    /**
     * What to do outside the hours allowed on the account.
     */
    public void setTimeRestriction(String timeRestriction) {
        this.timeRestriction = timeRestriction;
    }

    public String getExpirationDate() {
        return expirationDate;
    }

    /**
     * Until when the operator tries to deliver: UNIX seconds or ISO 8601, or a duration from the send date such as PT2H; 1 to 72 hours after the send date. A header may also be an Instant, ZonedDateTime, OffsetDateTime, Date or Duration.
     */
    public void setExpirationDate(String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public Boolean getAllowDuplicates() {
        return allowDuplicates;
    }

    /**
     * Whether a number that stands twice in one request gets the message twice.
     */
    public void setAllowDuplicates(Boolean allowDuplicates) {
        this.allowDuplicates = allowDuplicates;
    }

    public Boolean getSkipForeign() {
        return skipForeign;
    }

    /**
     * Whether numbers outside Poland are left out.
     */
    public void setSkipForeign(Boolean skipForeign) {
        this.skipForeign = skipForeign;
    }

    public String getParam1() {
        return param1;
    }

    /**
     * Values for the marker %1% (in square brackets) in the text, one for each recipient, separated by a vertical bar.
     */
    public void setParam1(String param1) {
        this.param1 = param1;
    }

    public String getParam2() {
        return param2;
    }

    /**
     * Values for the marker %2% (in square brackets) in the text, one for each recipient, separated by a vertical bar.
     */
    public void setParam2(String param2) {
        this.param2 = param2;
    }

    public String getParam3() {
        return param3;
    }

    /**
     * Values for the marker %3% (in square brackets) in the text, one for each recipient, separated by a vertical bar.
     */
    public void setParam3(String param3) {
        this.param3 = param3;
    }

    public String getParam4() {
        return param4;
    }

    /**
     * Values for the marker %4% (in square brackets) in the text, one for each recipient, separated by a vertical bar.
     */
    public void setParam4(String param4) {
        this.param4 = param4;
    }

    public String getDiscountGroup() {
        return discountGroup;
    }

    /**
     * The group of discount codes from which each message gets one, at the tag %code (in square brackets) in its text.
     */
    public void setDiscountGroup(String discountGroup) {
        this.discountGroup = discountGroup;
    }

    public Boolean getDetails() {
        return details;
    }

    /**
     * Whether SMSAPI adds the text, its length and its number of parts to the answer.
     */
    public void setDetails(Boolean details) {
        this.details = details;
    }

    public String getFallback() {
        return fallback;
    }

    /**
     * What SMSAPI does when the text cannot be sent, as a JSON array of objects; one of the type vms has it read out. A header may also be a list or a map.
     */
    public void setFallback(String fallback) {
        this.fallback = fallback;
    }

    public String getSubject() {
        return subject;
    }

    /**
     * The subject of a multimedia message, up to 30 characters.
     */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSmil() {
        return smil;
    }

    /**
     * The SMIL document of a multimedia message, where the body has none; media are named by URL and may have 300 kB together.
     */
    public void setSmil(String smil) {
        this.smil = smil;
    }

    public String getTts() {
        return tts;
    }

    /**
     * The text of a voice message, where the body has none.
     */
    public void setTts(String tts) {
        this.tts = tts;
    }

    public String getFile() {
        return file;
    }

    /**
     * The URL of the audio of a voice message, instead of a text. The audio itself can be the body or a header: bytes, a stream or a file.
     */
    public void setFile(String file) {
        this.file = file;
    }

    public String getTtsLector() {
        return ttsLector;
    }

    /**
     * The voice that reads the text: ewa, jacek, jan or maja.
     */
    public void setTtsLector(String ttsLector) {
        this.ttsLector = ttsLector;
    }

    public Integer getTryCount() {
        return tryCount;
    }

    /**
     * How often a call is tried (1 to 6), the parameter try of SMSAPI.
     */
    public void setTryCount(Integer tryCount) {
        this.tryCount = tryCount;
    }

    public Integer getInterval() {
        return interval;
    }

    /**
     * How many seconds lie between two tries of a call (300 to 7200).
     */
    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public Boolean getSkipGsm() {
        return skipGsm;
    }

    /**
     * Whether a voice message leaves out mobile numbers.
     */
    public void setSkipGsm(Boolean skipGsm) {
        this.skipGsm = skipGsm;
    }

    public String getId() {
        return id;
    }

    /**
     * The id of what to work with; of scheduled messages to cancel, several separated by commas.
     */
    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    /**
     * The phone number to look up, or several separated by commas; in the older phone book, of the contact.
     */
    public void setNumber(String number) {
        this.number = number;
    }

    public String getPhoneNumber() {
        return phoneNumber;
    }

    /**
     * The phone number of an RCS message, of a code to send or to verify, of a contact, or of an entry of the blacklist; in lists and changes by filter, one or several separated by commas.
     */
    public void setPhoneNumber(String phoneNumber) {
        this.phoneNumber = phoneNumber;
    }

    public String getCode() {
        return code;
    }

    /**
     * The code that somebody typed, to be verified.
     */
    public void setCode(String code) {
        this.code = code;
    }

    public String getContent() {
        return content;
    }

    /**
     * The text in which a code is sent, with the marker %code% (in square brackets); or the content of an RCS message as a JSON object, instead of a text.
     */
    public void setContent(String content) {
        this.content = content;
    }

    public String getSender() {
        return sender;
    }

    /**
     * A sender name to work with; of an RCS message, the id of the sender, as rcs/senders lists it.
     */
    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getText() {
        return text;
    }

    /**
     * The text of an RCS message (up to 3072 characters), where the body has none.
     */
    public void setText(String text) {
        this.text = text;
    }

    public Integer getOffset() {
        return offset;
    }

    /**
     * How many entries of a list to leave out.
     */
    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public Integer getLimit() {
        return limit;
    }

    /**
     * How many entries a page of a list has; 5 where it is not set, and 100 where all is.
     */
    public void setLimit(Integer limit) {
        this.limit = limit;
    }

    public Boolean getAll() {
        return all;
    }

    /**
     * Whether a list is fetched as a whole, page by page while it is walked through: the body is then an iterator, for split(body()).streaming(). Of what is deleted or changed by filter: whether everything is meant when there is no filter.
     */
    public void setAll(Boolean all) {
        this.all = all;
    }

    public Boolean getRaw() {
        return raw;
    }

    /**
     * Whether the body becomes the answer as SMSAPI wrote it, a text, instead of an object.
     */
    public void setRaw(Boolean raw) {
        this.raw = raw;
    }

    public Boolean getCsv() {
        return csv;
    }

    /**
     * Whether a list comes as a table (text/csv), where SMSAPI offers that.
     */
    public void setCsv(Boolean csv) {
        this.csv = csv;
    }

    public String getQ() {
        return q;
    }

    /**
     * What to search for in a list.
     */
    public void setQ(String q) {
        this.q = q;
    }

    public String getName() {
        return name;
    }

    /**
     * The name of a group, a field, a template or a short link; of groups to list, a part of it, or eq(name).
     */
    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    /**
     * A note on a contact, a group, a sub-user or a short link.
     */
    public void setDescription(String description) {
        this.description = description;
    }

    public String getType() {
        return type;
    }

    /**
     * The type of a field (text, date, email, phone_number, number), of prices to list (pro, eco, sms, 2way, vms, hlr, mms), or of a callback (sms_dlr, sms_mo, mms_dlr, mms_mo, vms_dlr, bulk, hlr, short_url).
     */
    public void setType(String type) {
        this.type = type;
    }

    public String getEmail() {
        return email;
    }

    /**
     * The e-mail address of a contact.
     */
    public void setEmail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    /**
     * The first name of a contact.
     */
    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    /**
     * The last name of a contact.
     */
    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getGender() {
        return gender;
    }

    /**
     * The gender of a contact: male, female or undefined (in the older phone book, unknown).
     */
    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getBirthdayDate() {
        return birthdayDate;
    }

    /**
     * The day of birth of a contact, as 1986-10-04; in filters also lt(), lte(), gt(), gte() or between(,) of days.
     */
    public void setBirthdayDate(String birthdayDate) {
        this.birthdayDate = birthdayDate;
    }

    public String getCity() {
        return city;
    }

    /**
     * The city of a contact.
     */
    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    /**
     * The country of a contact.
     */
    public void setCountry(String country) {
        this.country = country;
    }

    public String getFields() {
        return fields;
    }

    /**
     * The values of the account's own fields of a contact, as a JSON object by their names; as a header, a map too.
     */
    public void setFields(String fields) {
        this.fields = fields;
    }

    public String getGroupId() {
        return groupId;
    }

    /**
     * The id of a group that a contact belongs to or shall belong to, or several separated by commas.
     */
    public void setGroupId(String groupId) {
        this.groupId = groupId;
    }

    public String getContactId() {
        return contactId;
    }

    /**
     * The id of a contact in a group.
     */
    public void setContactId(String contactId) {
        this.contactId = contactId;
    }

    public Integer getContactExpireAfter() {
        return contactExpireAfter;
    }

    /**
     * After how many days a contact leaves a group.
     */
    public void setContactExpireAfter(Integer contactExpireAfter) {
        this.contactExpireAfter = contactExpireAfter;
    }

    public Boolean getCanRead() {
        return canRead;
    }

    /**
     * Whether a sub-user may see the contacts of a group.
     */
    public void setCanRead(Boolean canRead) {
        this.canRead = canRead;
    }

    public Boolean getCanWrite() {
        return canWrite;
    }

    /**
     * Whether a sub-user may change the contacts of a group.
     */
    public void setCanWrite(Boolean canWrite) {
        this.canWrite = canWrite;
    }

    public Boolean getCanSend() {
        return canSend;
    }

    /**
     * Whether a sub-user may send to a group.
     */
    public void setCanSend(Boolean canSend) {
        this.canSend = canSend;
    }

    public String getOrderBy() {
        return orderBy;
    }

    /**
     * By what a list of contacts is ordered: first_name, last_name, date_updated or date_created.
     */
    public void setOrderBy(String orderBy) {
        this.orderBy = orderBy;
    }

    public String getOrderDir() {
        return orderDir;
    }

    /**
     * In which direction the older list of contacts is ordered: asc or desc.
     */
    public void setOrderDir(String orderDir) {
        this.orderDir = orderDir;
    }

    public String getWith() {
        return with;
    }

    /**
     * What a list of groups shows besides: contacts_count, permission_send, no_group or phone_number.
     */
    public void setWith(String with) {
        this.with = with;
    }

    public Boolean getDeleteContacts() {
        return deleteContacts;
    }

    /**
     * Whether the contacts of a group are deleted with it.
     */
    public void setDeleteContacts(Boolean deleteContacts) {
        this.deleteContacts = deleteContacts;
    }

    public String getGroups() {
        return groups;
    }

    /**
     * The names of the groups of a contact in the older phone book: separated by commas for a new contact, by semicolons in a list.
     */
    public void setGroups(String groups) {
        this.groups = groups;
    }

    public Boolean getWithGroups() {
        return withGroups;
    }

    /**
     * Whether a contact of the older phone book is shown with its groups.
     */
    public void setWithGroups(Boolean withGroups) {
        this.withGroups = withGroups;
    }

    public String getNewNumber() {
        return newNumber;
    }

    /**
     * The new phone number of a contact in the older phone book.
     */
    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public String getAddToGroup() {
        return addToGroup;
    }

    /**
     * The name of a group that a contact of the older phone book joins.
     */
    public void setAddToGroup(String addToGroup) {
        this.addToGroup = addToGroup;
    }

    public String getRemoveFromGroups() {
        return removeFromGroups;
    }

    /**
     * The names of groups that a contact of the older phone book leaves.
     */
    public void setRemoveFromGroups(String removeFromGroups) {
        this.removeFromGroups = removeFromGroups;
    }

    public String getUser() {
        return user;
    }

    /**
     * The name of a sub-user.
     */
    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    /**
     * The password of a sub-user; by user/create and user/update, its MD5.
     */
    public void setPassword(String password) {
        this.password = password;
    }

    public String getApiPassword() {
        return apiPassword;
    }

    /**
     * The password of a sub-user for the API; by user/create and user/update, its MD5.
     */
    public void setApiPassword(String apiPassword) {
        this.apiPassword = apiPassword;
    }

    public Boolean getActive() {
        return active;
    }

    /**
     * Whether a sub-user may be used.
     */
    public void setActive(Boolean active) {
        this.active = active;
    }

    public String getPointsFromAccount() {
        return pointsFromAccount;
    }

    /**
     * How many of the account's points a sub-user may spend.
     */
    public void setPointsFromAccount(String pointsFromAccount) {
        this.pointsFromAccount = pointsFromAccount;
    }

    public String getPointsPerMonth() {
        return pointsPerMonth;
    }

    /**
     * How many of the account's points a sub-user may spend in a month.
     */
    public void setPointsPerMonth(String pointsPerMonth) {
        this.pointsPerMonth = pointsPerMonth;
    }

    public String getAccess() {
        return access;
    }

    /**
     * Which sender names or templates a sub-user may use: all, none or selected.
     */
    public void setAccess(String access) {
        this.access = access;
    }

    public String getSenders() {
        return senders;
    }

    /**
     * The sender names that a sub-user may use; by user/create and user/update, whether it may use the account's.
     */
    public void setSenders(String senders) {
        this.senders = senders;
    }

    public String getTemplates() {
        return templates;
    }

    /**
     * The templates that a sub-user may use.
     */
    public void setTemplates(String templates) {
        this.templates = templates;
    }

    public String getPhonebook() {
        return phonebook;
    }

    /**
     * Whether a sub-user of the older kind may use the account's contacts.
     */
    public void setPhonebook(String phonebook) {
        this.phonebook = phonebook;
    }

    public String getInfo() {
        return info;
    }

    /**
     * A note on a contact, a group or a sub-user of the older kind.
     */
    public void setInfo(String info) {
        this.info = info;
    }

    public Boolean getWithoutPrefix() {
        return withoutPrefix;
    }

    /**
     * Whether the name of a sub-user of the older kind is written without the account's name before it.
     */
    public void setWithoutPrefix(Boolean withoutPrefix) {
        this.withoutPrefix = withoutPrefix;
    }

    public Integer getYear() {
        return year;
    }

    /**
     * The year of the volumes to list.
     */
    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getMonth() {
        return month;
    }

    /**
     * The month of the volumes to list.
     */
    public void setMonth(Integer month) {
        this.month = month;
    }

    public Boolean getStatementAccept() {
        return statementAccept;
    }

    /**
     * Whether the statement that a new sender name needs is accepted.
     */
    public void setStatementAccept(Boolean statementAccept) {
        this.statementAccept = statementAccept;
    }

    public String getAcceptedStatements() {
        return acceptedStatements;
    }

    /**
     * The parts of that statement that are accepted, as sendernames/statement names their types.
     */
    public void setAcceptedStatements(String acceptedStatements) {
        this.acceptedStatements = acceptedStatements;
    }

    public String getUrl() {
        return url;
    }

    /**
     * Where a short link leads to, or the address that SMSAPI calls back.
     */
    public void setUrl(String url) {
        this.url = url;
    }

    public Integer getExpireTime() {
        return expireTime;
    }

    /**
     * After how long a short link ends.
     */
    public void setExpireTime(Integer expireTime) {
        this.expireTime = expireTime;
    }

    public String getExpireUnit() {
        return expireUnit;
    }

    /**
     * The unit of expireTime: seconds, minutes, hours or days.
     */
    public void setExpireUnit(String expireUnit) {
        this.expireUnit = expireUnit;
    }

    public String getDateFrom() {
        return dateFrom;
    }

    /**
     * From when on clicks are listed.
     */
    public void setDateFrom(String dateFrom) {
        this.dateFrom = dateFrom;
    }

    public String getDateTo() {
        return dateTo;
    }

    /**
     * Until when clicks are listed.
     */
    public void setDateTo(String dateTo) {
        this.dateTo = dateTo;
    }

    public String getLinks() {
        return links;
    }

    /**
     * The ids of the short links whose clicks are listed, separated by commas.
     */
    public void setLinks(String links) {
        this.links = links;
    }

    public String getExpireAt() {
        return expireAt;
    }

    /**
     * Until when a number stays on the blacklist, as 2030-12-31; for ever when it is not set.
     */
    public void setExpireAt(String expireAt) {
        this.expireAt = expireAt;
    }

    public String getBrand() {
        return brand;
    }

    /**
     * The name of the sender that people see when they unsubscribe, up to 255 characters.
     */
    public void setBrand(String brand) {
        this.brand = brand;
    }

    public Integer getApiVersion() {
        return apiVersion;
    }

    /**
     * The format of what SMSAPI sends to a callback, where it has several.
     */
    public void setApiVersion(Integer apiVersion) {
        this.apiVersion = apiVersion;
    }

    public String getReceiverType() {
        return receiverType;
    }

    /**
     * Of which incoming messages a callback tells: all, 2way or number.
     */
    public void setReceiverType(String receiverType) {
        this.receiverType = receiverType;
    }

    public String getReceiverNumber() {
        return receiverNumber;
    }

    /**
     * The number of whose incoming messages a callback tells.
     */
    public void setReceiverNumber(String receiverNumber) {
        this.receiverNumber = receiverNumber;
    }
}
