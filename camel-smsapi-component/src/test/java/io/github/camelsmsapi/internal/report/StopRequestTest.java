// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import io.github.camelsmsapi.report.StopRequest;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StopRequestTest {

    private static boolean isStop(StopRequest request, String text) throws Exception {
        try (var context = new DefaultCamelContext()) {
            var exchange = new DefaultExchange(context);
            exchange.getMessage().setBody(text);
            return request.matches(exchange);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "STOP", " stop\n", "Stop it!", "\"stop\"", "„Stop”", "'STOP'", "STOPALL", "\u200bSTOP", "\ufeffstop.",
            "(stop)", "stop - please", "unsubscribe" })
    void whoWantsNoMore(String text) throws Exception {
        assertThat(isStop(new StopRequest(), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "stop-motion film tonight?", "Stopping by at five", "stopwatch", "Please do not stop", "", "stop's", "stop2",
            "Yes" })
    void whoWantsMore(String text) throws Exception {
        assertThat(isStop(new StopRequest(), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "koniec", "\"KONIEC\"", "Basta, please" })
    void theWordsAreOptions(String text) throws Exception {
        var request = new StopRequest();
        request.setWords("KONIEC, basta");

        assertThat(isStop(request, text)).isTrue();
        assertThat(isStop(new StopRequest("KONIEC", "BASTA"), text)).isTrue();
        assertThat(isStop(request, "STOP")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ＳＴＯＰ", "#stop", "/stop please" })
    void anotherFormOfTheLettersIsTheSameWord(String text) throws Exception {
        assertThat(isStop(new StopRequest(), text)).isTrue();
        assertThat(isStop(new StopRequest("#STOP"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "REZYGNUJĘ", "rezygnuje\u0328", "\"Rezygnuję\"" })
    void anAccentCountsComposedOrNot(String text) throws Exception {
        assertThat(isStop(new StopRequest("rezygnuję"), text)).isTrue();
        assertThat(isStop(new StopRequest("REZYGNUJE\u0328"), text)).isTrue();
        assertThat(isStop(new StopRequest("rezygnuj"), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ",", "\"" })
    void noWordIsNoRequestOfEverybody(String words) {
        var request = new StopRequest();

        assertThatThrownBy(() -> request.setWords(words)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StopRequest(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
