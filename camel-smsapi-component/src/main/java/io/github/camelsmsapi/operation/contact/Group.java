// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A group of contacts (wire reference, section 9.1). What SMSAPI does not say is null.
 *
 * @param id                 the id of the group
 * @param name               its name, which {@code sms/send} takes as {@code group}
 * @param contactsCount      how many contacts it has, where that was asked for
 * @param dateCreated        when it was made
 * @param dateUpdated        when it was last changed
 * @param description        a note
 * @param createdBy          the user who made it
 * @param idx                the caller's own id
 * @param contactExpireAfter after how many days a contact leaves it
 * @param permissions        who may do what with it
 */
public record Group(String id, String name, @JsonProperty("contacts_count") Integer contactsCount,
        @JsonProperty("date_created") Instant dateCreated,
        @JsonProperty("date_updated") Instant dateUpdated, String description,
        @JsonProperty("created_by") String createdBy, String idx,
        @JsonProperty("contact_expire_after") Integer contactExpireAfter,
        List<Permission> permissions) implements SmsapiResult {

    public Group {
        permissions = permissions == null ? List.of() : List.copyOf(permissions);
    }

    /**
     * What a sub-user may do with a group (wire reference, section 9.1). What SMSAPI does not say is null.
     *
     * @param groupId  the id of the group
     * @param username the sub-user
     * @param read     whether to see its contacts
     * @param write    whether to change them
     * @param send     whether to send to them
     */
    public record Permission(@JsonProperty("group_id") String groupId, String username, boolean read, boolean write,
            boolean send) implements SmsapiResult {
    }
}
