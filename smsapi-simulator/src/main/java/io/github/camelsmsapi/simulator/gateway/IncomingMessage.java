// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.delivery.Notice;

/**
 * A text message from somebody (wire reference, section 16.2).
 *
 * @param from    the sender's number with country prefix
 * @param to      the number of the account that it goes to; empty for the number that accounts share, 2way
 * @param text    what it says
 * @param answers the id of the message that it answers
 */
public record IncomingMessage(String from, Optional<String> to, String text, Optional<String> answers) {

    /** The number that accounts share. */
    public static final String SHARED_NUMBER = "48500900900";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,16}");

    /**
     * @throws IllegalArgumentException when a number is none
     */
    public IncomingMessage {
        if (!NUMBER.matcher(from).matches() || to.filter(number -> !NUMBER.matcher(number).matches()).isPresent()) {
            throw new IllegalArgumentException("The numbers of an incoming message must be 3 to 16 digits");
        }
    }

    /** A message to the shared number that answers none. */
    public static IncomingMessage of(String from, String text) {
        return new IncomingMessage(from, Optional.empty(), text, Optional.empty());
    }

    /** The same message to a number of the account. */
    public IncomingMessage to(String number) {
        return new IncomingMessage(from, Optional.of(number), text, answers);
    }

    /** The same message as an answer to one that was sent. */
    public IncomingMessage answering(String id) {
        return new IncomingMessage(from, to, text, Optional.of(id));
    }

    /** What the callbacks are told. */
    Notice notice(String username, Instant at) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("sms_to", to.orElse(SHARED_NUMBER));
        parameters.put("sms_from", from);
        parameters.put("sms_text", text);
        parameters.put("sms_date", Long.toString(at.getEpochSecond()));
        parameters.put("username", username);
        answers.ifPresent(id -> parameters.put("MsgId", id));
        return new Notice(parameters, true);
    }
}
