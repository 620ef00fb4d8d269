// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Share;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Parameters;

/** A share as it travels (wire reference, section 6.2). */
final class ShareForm {

    private ShareForm() {
    }

    static ObjectNode json(Share share, String names) {
        var json = Json.object().put("access", share.access().name().toLowerCase(Locale.ROOT));
        if (share.access() == Share.Access.SELECTED) {
            share.names().forEach(json.putArray(names)::add);
            return json;
        }
        return json.putNull(names);
    }

    /** Empty when the access is none of those there are. */
    static Optional<Share> read(Parameters given, String names) {
        return Arrays.stream(Share.Access.values())
                .filter(access -> access.name().toLowerCase(Locale.ROOT).equals(given.first("access"))).findFirst()
                .map(access -> new Share(access, given.all(names)));
    }
}
