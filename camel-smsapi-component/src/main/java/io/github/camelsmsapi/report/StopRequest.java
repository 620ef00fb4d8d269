// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelsmsapi.internal.message.Invisible;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;

/**
 * Tests whether an incoming text asks to stop messages. It does when the text of an {@link IncomingSms}, or a plain
 * text, begins with one of the words, in upper or lower case, with or without quotes. The word must stand alone:
 * {@code Stop it!} matches; {@code stopping by} and {@code stop-motion film tonight?} do not.
 */
public class StopRequest implements Predicate {

    private static final List<String> USUAL = List.of("STOP", "STOPALL", "UNSUBSCRIBE");
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Pattern request = request(USUAL);

    /** With the words STOP, STOPALL and UNSUBSCRIBE. */
    public StopRequest() {
    }

    /** With these words, in the place of the usual ones. */
    public StopRequest(String... words) {
        request = request(Arrays.asList(words));
    }

    /** Sets the words, separated by commas. */
    public void setWords(String words) {
        request = request(Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    private static Pattern request(List<String> words) {
        var plain = words.stream().map(StopRequest::begun).filter(word -> !word.isEmpty()).toList();
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("no word is given by which somebody asks for no more messages");
        }
        return Pattern.compile(
                plain.stream().map(Pattern::quote)
                        .collect(Collectors.joining("|", "^(?:", ")(?![\\p{L}\\p{M}\\p{N}_]|[\\p{Pd}'’]\\p{L}).*")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    @Override
    public boolean matches(Exchange exchange) {
        var body = exchange.getMessage().getBody();
        var text = body instanceof IncomingSms sms ? sms.text() : exchange.getMessage().getBody(String.class);
        return text != null && request.matcher(begun(text)).matches();
    }

    /** The text from its first letter on, with one form of each: that of a keyboard, composed and of usual width. */
    private static String begun(String text) {
        return BEFORE.matcher(Normalizer.normalize(Invisible.removed(text), Normalizer.Form.NFKC)).replaceFirst("").strip();
    }
}
