// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.inbox;

import java.net.http.HttpResponse;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InboxTest extends SimulatorTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void aBrowserGetsThePage() {
        var page = get(BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("<!doctype html>", "viewport", "/_inbox/inbox.js");
    }

    @ParameterizedTest
    @ValueSource(strings = { "*/*", "text/plain", "application/json" })
    void everythingElseGetsWords(String accept) {
        var words = get(accept);

        assertThat(words.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(words.body()).startsWith("This is the SMSAPI simulator");
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        assertThat(get(BROWSER).body())
                .doesNotContainPattern("(?i)(src|href)\\s*=\\s*\"(?!data:|/_inbox/|#)|@import|url\\(|https?:");
        assertThat(get(BROWSER).headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).startsWith("default-src 'none'").contains("connect-src 'self'"));
    }

    @Test
    void textsOfMessagesNeverBecomeMarkup() {
        assertThat(caller.get("/_inbox/inbox.js").body()).contains("createTextNode");
        assertThat(caller.get("/_inbox/inbox.js").body() + caller.get("/_inbox/renew.js").body())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write");
    }

    @Test
    void whatThePageReadsIsThere() {
        caller.sms("to", "48500100200", "message", "<b>Hi</b>", "idx", "a");

        assertThat(Caller.json(caller.get("/_simulator/stats")).path("faults").isObject()).isTrue();
        var message = Caller.json(caller.get("/_simulator/entries?limit=100&offset=0")).path("collection").path(0);
        for (var field : new String[] {
                "kind", "type", "number", "text", "parts", "encoding",
                "points", "from", "status", "idx", "asked", "at", "booked_at", "send_at" }) {
            assertThat(message.has(field)).as(field).isTrue();
        }
    }

    private HttpResponse<String> get(String accept) {
        return caller.send(caller.anonymous("/").header("Accept", accept));
    }
}
