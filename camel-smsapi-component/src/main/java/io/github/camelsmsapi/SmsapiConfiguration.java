// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import io.github.camelsmsapi.message.Numbering;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of the component, each of which an endpoint can set for itself. */
@UriParams
@Configurer(extended = true)
public class SmsapiConfiguration extends SmsapiWebhookOptions implements Cloneable {

    @UriParam(label = "producer", defaultValue = "true")
    private boolean checkIdx = true;
    @UriParam(label = "producer", defaultValue = "true")
    private boolean validate = true;
    @UriParam(label = "producer")
    private String defaultCountry;
    @UriParam(label = "producer")
    private String timeZone;
    @UriParam(label = "producer", defaultValue = "1000")
    private int maxRecipientsPerRequest = 1000;
    @UriParam(label = "producer", defaultValue = "1")
    private int batchSize = 1;
    @UriParam(label = "producer", defaultValue = "20", javaType = "java.time.Duration")
    private long batchLinger = 20;

    /** An independent copy, for an endpoint to change. */
    public SmsapiConfiguration copy() {
        try {
            return (SmsapiConfiguration) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new RuntimeCamelException(impossible);
        }
    }

    /**
     * How phone numbers are written.
     *
     * @throws IllegalArgumentException when defaultCountry is none
     */
    Numbering numbering() {
        return defaultCountry == null ? Numbering.PLAIN : Numbering.of(defaultCountry);
    }

    public boolean isCheckIdx() {
        return checkIdx;
    }

    /**
     * Whether SMSAPI refuses (code 53) an idx it has seen within 24 hours. This is what makes a repetition safe;
     * without it a message whose answer is lost is not repeated.
     */
    public void setCheckIdx(boolean checkIdx) {
        this.checkIdx = checkIdx;
    }

    public boolean isValidate() {
        return validate;
    }

    /**
     * Whether a message is checked before the call for what SMSAPI would refuse: recipients, text, parts, sender name,
     * idx, dates and the like. Without it a text is handed to SMSAPI as it is where it cannot be read.
     */
    public void setValidate(boolean validate) {
        this.validate = validate;
    }

    public String getDefaultCountry() {
        return defaultCountry;
    }

    /**
     * The country of phone numbers without prefix, as PL: numbers are then sent with the prefix, and impossible ones
     * are refused (code 13) before the call. Without it, the digits of a number go as they are written.
     */
    public void setDefaultCountry(String defaultCountry) {
        this.defaultCountry = defaultCountry;
    }

    public String getTimeZone() {
        return timeZone;
    }

    /**
     * The time zone of dates and times that name neither a zone nor an offset, such as a LocalDateTime, as
     * Europe/Warsaw. Default: the zone of the server.
     */
    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public int getMaxRecipientsPerRequest() {
        return maxRecipientsPerRequest;
    }

    /**
     * How many messages a request has at the most, when the body is an Iterable, Iterator or Stream of messages. SMSAPI
     * has a limit (code 19) that it does not publish.
     */
    public void setMaxRecipientsPerRequest(int maxRecipientsPerRequest) {
        this.maxRecipientsPerRequest = maxRecipientsPerRequest;
    }

    public int getBatchSize() {
        return batchSize;
    }

    /**
     * How many messages of different exchanges with the same options and text share a request at the most; 1 for a
     * request each. Each exchange still gets its own outcome.
     */
    public void setBatchSize(int batchSize) {
        this.batchSize = batchSize;
    }

    public long getBatchLinger() {
        return batchLinger;
    }

    /**
     * How long the first message of a batch waits for others.
     */
    public void setBatchLinger(long batchLinger) {
        this.batchLinger = batchLinger;
    }
}
