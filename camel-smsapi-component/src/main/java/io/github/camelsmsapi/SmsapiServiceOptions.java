// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options of sender names, short links, the blacklist and callbacks (wire reference, sections 7, 10, 11 and 13).
 */
@UriParams
public abstract class SmsapiServiceOptions extends SmsapiAccountOptions {

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
