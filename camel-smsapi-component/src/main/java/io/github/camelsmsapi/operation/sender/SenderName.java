// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.sender;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sender name (wire reference, section 7.2). What SMSAPI does not say is null.
 *
 * @param sender    the name
 * @param isDefault whether it is used where a message names none
 * @param status    {@code ACTIVE}, {@code INACTIVE}, or another word of SMSAPI, in capital letters
 * @param createdAt when it was made
 */
public record SenderName(String sender, @JsonProperty("is_default") boolean isDefault, String status,
        @JsonProperty("created_at") Instant createdAt) implements SmsapiResult {

    public SenderName {
        status = status == null ? "UNKNOWN" : status.toUpperCase(Locale.ROOT);
    }

    /** Whether messages may be sent under it. */
    @JsonIgnore
    public boolean isActive() {
        return "ACTIVE".equals(status);
    }

    /**
     * What the owner of a sender name has to declare (wire reference, section 7.2). What SMSAPI does not say is null.
     *
     * @param content  the text in whole
     * @param sections its parts
     */
    public record Statement(String content, List<Section> sections) implements SmsapiResult {

        public Statement {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }

        /**
         * A part of the text.
         *
         * @param title      its title
         * @param content    its text
         * @param statements what is to be accepted in it
         */
        public record Section(String title, String content, List<Item> statements) implements SmsapiResult {

            public Section {
                statements = statements == null ? List.of() : List.copyOf(statements);
            }
        }

        /**
         * Something to be accepted.
         *
         * @param type    what {@code acceptedStatements} takes
         * @param content the text
         */
        public record Item(String type, String content) implements SmsapiResult {
        }
    }
}
