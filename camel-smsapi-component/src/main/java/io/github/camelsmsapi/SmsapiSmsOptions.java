// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What only text messages have as options (wire reference, section 2.1). */
@UriParams
public abstract class SmsapiSmsOptions extends SmsapiMessageOptions {

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

    public String getMessage() {
        return message;
    }

    /**
     * The text, where the body has none. A text that is written into the URI of a route is shown by Camel's message
     * history and route dumps.
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
     * messages. SMSAPI sends a code (mfa) so unless it is false.
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
     * Until when the operator tries to deliver: UNIX seconds or ISO 8601, or a duration from the send date such as
     * PT2H; 1 to 72 hours after the send date. A header may also be an Instant, ZonedDateTime, OffsetDateTime, Date or
     * Duration.
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
     * What SMSAPI does when the text cannot be sent, as a JSON array of objects; one of the type vms has it read out. A
     * header may also be a list or a map.
     */
    public void setFallback(String fallback) {
        this.fallback = fallback;
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
}
