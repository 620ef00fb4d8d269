// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.sender;

import java.util.List;

import io.github.camelsmsapi.message.SmsapiResult;

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
