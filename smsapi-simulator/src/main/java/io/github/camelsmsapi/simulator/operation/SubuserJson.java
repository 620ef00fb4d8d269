// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.server.Json;

/** A sub-user as answers show it (wire reference, section 6.2). */
final class SubuserJson {

    private SubuserJson() {
    }

    static ObjectNode of(Subuser subuser) {
        var json = Json.object().put("id", subuser.id()).put("username", subuser.username())
                .put("active", subuser.active())
                .put("description", subuser.description().isEmpty() ? null : subuser.description());
        json.putObject("points").put("from_account", subuser.points().fromAccount())
                .put("per_month", subuser.points().perMonth());
        return json;
    }
}
