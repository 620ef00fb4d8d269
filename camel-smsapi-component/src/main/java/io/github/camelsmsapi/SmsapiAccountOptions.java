// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of sub-users and volumes (wire reference, sections 6 and 14). */
@UriParams
public abstract class SmsapiAccountOptions extends SmsapiContactOptions {

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
}
