// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.simulator.account.Share;
import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.server.Parameters;

/** What {@code user.do} can set of a sub-user (wire reference, section 6.1). */
final class LegacyUserData {

    static final List<String> PARAMETERS = List.of(
            "pass", "pass_api", "limit", "month_limit", "senders", "phonebook", "active", "info");

    private LegacyUserData() {
    }

    /** The sub-user with all that is given; what is not given stays. */
    static Subuser applied(Parameters given, Subuser subuser) {
        var changed = subuser;
        if (given.has("pass")) {
            changed = changed.with(changed.passwords().withPanel(given.first("pass")));
        }
        if (given.has("pass_api")) {
            changed = changed.with(changed.passwords().withApi(given.first("pass_api")));
        }
        if (given.has("limit")) {
            changed = changed.with(changed.points().withFromAccount(new BigDecimal(given.first("limit"))));
        }
        if (given.has("month_limit")) {
            changed = changed.with(changed.points().withPerMonth(new BigDecimal(given.first("month_limit"))));
        }
        if (given.has("senders")) {
            changed = changed.sharingSenderNames(given.flag("senders") ? Share.ALL : Share.NONE);
        }
        if (given.has("phonebook")) {
            changed = changed.sharingPhonebook(given.flag("phonebook"));
        }
        if (given.has("active")) {
            changed = changed.active(given.flag("active"));
        }
        return given.has("info") ? changed.describedAs(given.first("info")) : changed;
    }
}
