// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.simulator.account.SenderName;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicName;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Call;

/** Why a sender name cannot be added or made the default; both interfaces ask here. */
final class SenderNameRules {

    /** Ways to send, which nobody can register (wire reference, section 2.1). */
    private static final Set<String> SPECIAL = Set.of("eco", "2way");

    private SenderNameRules() {
    }

    static Optional<Refusal> refuse(String name) {
        return MagicName.code(name).map(Refusal::of);
    }

    static Optional<Refusal> refuseToAdd(Gateway gateway, Call call, String name) {
        if (name.isBlank()) {
            return because(ErrorCode.SENDER_NAME_MISSING);
        }
        if (SPECIAL.stream().anyMatch(name::equalsIgnoreCase)) {
            return because(ErrorCode.SENDER_NAME_ERROR);
        }
        if (!SenderName.isWellFormed(name)) {
            return because(ErrorCode.SENDER_NAME_MALFORMED);
        }
        var member = gateway.account().member(call.identity());
        return gateway.account().catalog().senderNames().find(member.id(), name).isPresent()
                ? because(ErrorCode.SENDER_NAME_EXISTS) : refuse(name);
    }

    static Optional<Refusal> refuseAsDefault(Gateway gateway, SenderName name) {
        if (isDefault(gateway, name)) {
            return because(ErrorCode.SENDER_NAME_DEFAULT_ALREADY);
        }
        return gateway.account().catalog().senderNames().isActive(name)
                ? Optional.empty()
                : Optional.of(Refusal.of(ErrorCode.SENDER_NAME_INACTIVE)
                        .saying("Cannot set to default not active sendername"));
    }

    static boolean isDefault(Gateway gateway, SenderName name) {
        return gateway.account().defaultSender().equals(name.name());
    }

    private static Optional<Refusal> because(ErrorCode code) {
        return Optional.of(Refusal.of(code));
    }
}
