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
package io.github.camelsmsapi.operation.contact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What a sub-user may do with a group (wire reference, section 9.1).
 *
 * @param groupId  the id of the group
 * @param username the sub-user
 * @param read     whether to see its contacts
 * @param write    whether to change them
 * @param send     whether to send to them
 */
public record GroupPermission(@JsonProperty("group_id") Optional<String> groupId, String username, boolean read, boolean write,
        boolean send) implements SmsapiResult {
}
