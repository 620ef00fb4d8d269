// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sub-user (wire reference, section 6.2). What SMSAPI does not say is null.
 *
 * @param id          the id of the sub-user
 * @param username    the login
 * @param active      whether it may be used
 * @param description a note
 * @param points      how much it may spend
 */
public record Subuser(String id, String username, boolean active, String description,
        Points points) implements SmsapiResult {

    /**
     * How much a sub-user may spend.
     *
     * @param fromAccount of the account's points, in all
     * @param perMonth    of them in a month
     */
    public record Points(
            @JsonProperty("from_account") BigDecimal fromAccount,
            @JsonProperty("per_month") BigDecimal perMonth) implements SmsapiResult {
    }

    /**
     * Which sender names or templates a sub-user may use (wire reference, section 6.2).
     *
     * @param access    {@code all}, {@code none} or {@code selected}
     * @param senders   the selected sender names
     * @param templates the selected templates
     */
    public record Share(String access, List<String> senders, List<String> templates) implements SmsapiResult {

        public Share {
            senders = senders == null ? List.of() : List.copyOf(senders);
            templates = templates == null ? List.of() : List.copyOf(templates);
        }
    }
}
