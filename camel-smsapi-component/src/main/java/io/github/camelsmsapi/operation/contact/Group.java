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

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A group of contacts (wire reference, section 9.1).
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
public record Group(String id, String name, @JsonProperty("contacts_count") Optional<Integer> contactsCount,
        @JsonProperty("date_created") Optional<Instant> dateCreated,
        @JsonProperty("date_updated") Optional<Instant> dateUpdated, Optional<String> description,
        @JsonProperty("created_by") Optional<String> createdBy, Optional<String> idx,
        @JsonProperty("contact_expire_after") Optional<Integer> contactExpireAfter,
        List<GroupPermission> permissions) implements SmsapiResult {

    public Group {
        permissions = permissions == null ? List.of() : List.copyOf(permissions);
    }

}
