// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What a sub-user may do with a group (wire reference, section 9.1). What SMSAPI does not say is null.
 *
 * @param groupId  the id of the group
 * @param username the sub-user
 * @param read     whether to see its contacts
 * @param write    whether to change them
 * @param send     whether to send to them
 */
public record GroupPermission(@JsonProperty("group_id") String groupId, String username, boolean read, boolean write,
        boolean send) implements SmsapiResult {
}
