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
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The parameters of a message as options: each is also a header, {@code CamelSmsapi} and the option's name, and a key
 * of an {@link io.github.camelsmsapi.message.SmsMessage}. What a header says goes before what the body says, and that
 * before the option (wire reference, section 2.1).
 */
@UriParams
public abstract class SmsapiMessageOptions {

    @UriParam(label = "producer")
    private String to;
    @UriParam(label = "producer")
    private String group;
    @UriParam(label = "producer")
    private String message;
    @UriParam(label = "producer")
    private String template;
    @UriParam(label = "producer")
    private String from;
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
    @UriParam(label = "producer")
    private String date;
    @UriParam(label = "producer")
    private Boolean dateValidate;
    @UriParam(label = "producer", enums = "follow,ignore,nearest_available")
    private String timeRestriction;
    @UriParam(label = "producer")
    private String expirationDate;
    @UriParam(label = "producer")
    private Boolean allowDuplicates;
    @UriParam(label = "producer")
    private Boolean skipForeign;
    @UriParam(label = "producer")
    private String idx;
    @UriParam(label = "producer")
    private String notifyUrl;
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
    private String partnerId;
    @UriParam(label = "producer,advanced")
    private Boolean details;
    @UriParam(label = "producer")
    private Boolean test;

    public String getTo() {
        return to;
    }

    /**
     * The recipient, or several separated by commas: numbers with country prefix. Spaces, dashes and a leading + are
     * ignored.
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

    public String getFrom() {
        return from;
    }

    /**
     * The sender: an active sender name of the account (up to 11 characters), 2way for replies, or eco. SMSAPI uses the
     * default of the account when it is not set.
     */
    public void setFrom(String from) {
        this.from = from;
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
     * Whether SMSAPI refuses (code 11) a text with special characters instead of sending it in the costlier UCS-2
     * alphabet.
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
     * Whether the message goes with the highest priority, at one and a half times the price. Not allowed for bulk
     * messages.
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
     * The highest number of parts (1 to 6); SMSAPI refuses (code 12) a longer message. The default is a setting of the
     * account.
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

    public String getDate() {
        return date;
    }

    /**
     * When to send: UNIX seconds or ISO 8601, at most 3 months ahead. A header may also be an Instant, ZonedDateTime,
     * OffsetDateTime or Date.
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
     * Until when the operator tries to deliver: UNIX seconds or ISO 8601, 1 to 72 hours after the send date. A header
     * may also be an Instant, ZonedDateTime, OffsetDateTime or Date.
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

    public String getIdx() {
        return idx;
    }

    /**
     * The own id of the message, up to 255 characters without comma; one for each recipient, separated by |. It comes
     * back in the delivery report. Set it by the header CamelSmsapiIdx, with a key of the business; the id of the
     * exchange is used otherwise, which does not survive a restart.
     */
    public void setIdx(String idx) {
        this.idx = idx;
    }

    public String getNotifyUrl() {
        return notifyUrl;
    }

    /**
     * Where SMSAPI sends the delivery report of this message instead of the registered callback. For a single recipient
     * only.
     */
    public void setNotifyUrl(String notifyUrl) {
        this.notifyUrl = notifyUrl;
    }

    public String getParam1() {
        return param1;
    }

    /**
     * Values for the marker [%1%] in the text, one for each recipient, separated by |.
     */
    public void setParam1(String param1) {
        this.param1 = param1;
    }

    public String getParam2() {
        return param2;
    }

    /**
     * Values for the marker [%2%] in the text, one for each recipient, separated by |.
     */
    public void setParam2(String param2) {
        this.param2 = param2;
    }

    public String getParam3() {
        return param3;
    }

    /**
     * Values for the marker [%3%] in the text, one for each recipient, separated by |.
     */
    public void setParam3(String param3) {
        this.param3 = param3;
    }

    public String getParam4() {
        return param4;
    }

    /**
     * Values for the marker [%4%] in the text, one for each recipient, separated by |.
     */
    public void setParam4(String param4) {
        this.param4 = param4;
    }

    public String getDiscountGroup() {
        return discountGroup;
    }

    /**
     * The group of discount codes from which each message gets one, at the tag [%code] in its text.
     */
    public void setDiscountGroup(String discountGroup) {
        this.discountGroup = discountGroup;
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

    public Boolean getDetails() {
        return details;
    }

    /**
     * Whether SMSAPI adds the text, its length and its number of parts to the answer.
     */
    public void setDetails(Boolean details) {
        this.details = details;
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
}
