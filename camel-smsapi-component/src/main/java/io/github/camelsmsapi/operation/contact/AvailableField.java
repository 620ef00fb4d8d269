// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

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
public record AvailableField(String id, String name, String type, @JsonProperty("built_in") boolean builtIn,
        List<String> options) implements SmsapiResult {

    public AvailableField {
        options = options == null ? List.of() : List.copyOf(options);
    }

}
