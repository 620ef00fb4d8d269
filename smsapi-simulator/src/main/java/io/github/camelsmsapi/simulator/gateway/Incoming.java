// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.util.List;

import io.github.camelsmsapi.simulator.account.Callback;

/** Takes messages that somebody sends, and has them told to the callbacks they are for until these take them. */
public final class Incoming {

    private static final String TYPE = "sms_mo";

    private Incoming() {
    }

    /**
     * Takes a message.
     *
     * @return                          the addresses that are told
     * @throws IllegalArgumentException when it answers a message that was never sent
     */
    public static List<String> receive(Gateway gateway, IncomingMessage message) {
        if (message.answers().filter(id -> gateway.messages().find(id).isEmpty()).isPresent()) {
            throw new IllegalArgumentException("No message with the id that it answers was sent");
        }
        var urls = gateway.callbacks().all().stream().filter(callback -> isFor(callback, message)).map(Callback::url).toList();
        gateway.reporter().send(message.notice(gateway.account().username(), gateway.clock().instant()), urls);
        gateway.incoming().add(
                gateway.clock().instant(), message.from(), message.to().orElse(IncomingMessage.SHARED_NUMBER), message.text(),
                message.answers().orElse(""), urls.size());
        return urls;
    }

    private static boolean isFor(Callback callback, IncomingMessage message) {
        return callback.active() && callback.type().equals(TYPE)
                && callback.receiver().filter(receiver -> isMeant(receiver, message)).isPresent();
    }

    private static boolean isMeant(Callback.Receiver receiver, IncomingMessage message) {
        return switch (receiver.type()) {
            case "2way" -> message.to().isEmpty();
            case "number" -> receiver.number().equals(message.to());
            default -> true;
        };
    }
}
