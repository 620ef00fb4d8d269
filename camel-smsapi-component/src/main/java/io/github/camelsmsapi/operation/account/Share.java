// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.util.List;

import io.github.camelsmsapi.message.SmsapiResult;

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
