// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that operations of several resources have, besides sending. */
@UriParams
public abstract class SmsapiRestOptions extends SmsapiMediaOptions {

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
     * The phone number of an RCS message, of a code to send or to verify, of a contact, or of an entry of the
     * blacklist; in lists and changes by filter, one or several separated by commas.
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
     * The text in which a code is sent, with the marker %code% (in square brackets); or the content of an RCS message
     * as a JSON object, instead of a text.
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
     * Whether a list is fetched as a whole, page by page while it is walked through: the body is then an iterator, for
     * split(body()).streaming(). Of what is deleted or changed by filter: whether everything is meant when there is no
     * filter.
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
     * The type of a field (text, date, email, phone_number, number), of prices to list (pro, eco, sms, 2way, vms, hlr,
     * mms), or of a callback (sms_dlr, sms_mo, mms_dlr, mms_mo, vms_dlr, bulk, hlr, short_url).
     */
    public void setType(String type) {
        this.type = type;
    }
}
