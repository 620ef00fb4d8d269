// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of contacts and their groups (wire reference, section 9). */
@UriParams
public abstract class SmsapiContactOptions extends SmsapiRestOptions {

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
     * The names of the groups of a contact in the older phone book: separated by commas for a new contact, by
     * semicolons in a list.
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
}
