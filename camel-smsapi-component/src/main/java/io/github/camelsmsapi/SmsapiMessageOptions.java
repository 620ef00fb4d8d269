// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * What every kind of message has as options: each is also a header, {@code CamelSmsapi} and the option's name, and a
 * key of a body that is a map or an {@link io.github.camelsmsapi.message.SmsMessage}. What a header says goes before
 * what the body says, and that before the option (wire reference, section 2.1).
 */
@UriParams
public abstract class SmsapiMessageOptions extends SmsapiConnectionOptions {

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

    public String getTo() {
        return to;
    }

    /**
     * The recipient, or several separated by commas: numbers with country prefix. Spaces, hyphens, parentheses, slashes
     * and a leading plus are ignored; anything else is refused (code 13). A header or body may also have a whole
     * number. A number that is written into the URI of a route is shown whole by Camel's message history and route
     * dumps; the header is not.
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
     * The sender: an active sender name of the account (up to 11 characters), 2way for replies, or eco; for a voice
     * message the caller's number. SMSAPI uses the default of the account when it is not set.
     */
    public void setFrom(String from) {
        this.from = from;
    }

    public String getDate() {
        return date;
    }

    /**
     * When to send: UNIX seconds or ISO 8601, at most 3 months ahead. A header may also be a date and time of
     * java.time, java.util or java.sql; one without zone is of the option timeZone. What names no moment is refused
     * (code 54).
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
     * The own id of the message, up to 255 characters without comma; one for each recipient, separated by a vertical
     * bar. It comes back in the delivery report. Set it by the header CamelSmsapiIdx, with a key of the business; the
     * id of the exchange is used otherwise, which does not survive a restart.
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
}
