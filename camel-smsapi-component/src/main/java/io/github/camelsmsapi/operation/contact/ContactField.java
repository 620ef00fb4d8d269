// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A field of the account's own, which each contact has (wire reference, section 9.1). What SMSAPI does not say is null.
 *
 * @param id   the id of the field
 * @param name its name, by which a contact holds its value
 * @param type {@code text}, {@code date}, {@code email}, {@code phone_number} or {@code number}, in small or capital
 *             letters
 */
public record ContactField(String id, String name, String type) implements SmsapiResult {

    /**
     * A value that a field may have (wire reference, section 9.1).
     *
     * @param name  how it is shown
     * @param value what is written
     */
    public record Option(String name, String value) implements SmsapiResult {
    }

    /**
     * A field that contacts have, SMSAPI's own ones included (wire reference, section 9.1). What SMSAPI does not say is
     * null.
     *
     * @param id      the id of the field
     * @param name    its name
     * @param type    its type
     * @param builtIn whether it is one of SMSAPI's own
     * @param options the values it may have; empty when any
     */
    public record Available(String id, String name, String type, @JsonProperty("built_in") boolean builtIn,
            List<String> options) implements SmsapiResult {

        public Available {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }
}
