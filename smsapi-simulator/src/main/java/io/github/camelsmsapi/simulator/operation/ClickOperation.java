// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.LinkedHashMap;

import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.account.ShortLink;
import io.github.camelsmsapi.simulator.delivery.Notice;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;

/**
 * {@code GET /s/{name}}: somebody clicks on a short link and is sent on to where it leads.
 * <p>
 * Addresses registered for {@code short_url} hear of it. What that callback carries is not published (wire reference,
 * section 16.3): the simulator sends {@code id}, {@code name} and {@code short_url} of the link and {@code date_hit} in
 * seconds since 1970, by GET, and again until it is answered by OK, as with delivery reports. What a link to a file
 * shows is not published either: here the name of the file.
 */
public final class ClickOperation implements Operation {

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var clicked = gateway.account().shortLinks().click(call.pathVariable("name"), call.identity().address(),
                call.header("user-agent"));
        clicked.ifPresent(link -> announce(gateway, call, link));
        return Future.succeededFuture(clicked
                .map(link -> link.url().isEmpty() ? Answer.text(200, link.filename()) : Answer.redirect(link.url()))
                .orElseGet(() -> RestErrors.notFound("Not found")));
    }

    private static void announce(Gateway gateway, Call call, ShortLink link) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("id", link.id());
        parameters.put("name", link.name());
        parameters.put("short_url", ShortLinkJson.address(call, link));
        parameters.put("date_hit", Long.toString(call.receivedAt().getEpochSecond()));
        gateway.delivery().announce(Notice.of(parameters), Callback.SHORT_URL, call.receivedAt());
    }
}
