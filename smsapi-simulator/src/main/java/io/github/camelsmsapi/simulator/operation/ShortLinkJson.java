// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.ShortLink;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;

/** Short links as answers show them (wire reference, section 10). */
final class ShortLinkJson {

    private ShortLinkJson() {
    }

    static ObjectNode of(Gateway gateway, Call call, ShortLink link) {
        var links = gateway.account().shortLinks();
        return Json.object().put("id", link.id()).put("name", link.name()).put("url", link.url())
                .put("short_url", address(call, link))
                .put("filename", link.filename().isEmpty() ? null : link.filename())
                .put("type", link.filename().isEmpty() ? "URL" : "FILE")
                .put("expire", Json.time(link.expires()))
                .put("hits", links.hits(link)).put("hits_unique", links.uniqueHits(link))
                .put("description", link.description().isEmpty() ? null : link.description());
    }

    /** The short address: of the simulator, not of idz.do or cut.li, so that it leads somewhere. */
    static String address(Call call, ShortLink link) {
        return call.origin() + "/s/" + URLEncoder.encode(link.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
