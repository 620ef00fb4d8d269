// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.Style;
import io.github.camelsmsapi.simulator.sms.SingleMessage;
import io.vertx.core.Future;

/** {@code /mfa/codes} and {@code /mfa/codes/verifications} (wire reference, section 12). */
public final class MfaOperations {

    private static final String TAG = "[%code%]";
    private static final String USUAL_CONTENT = "Your code is " + TAG;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private MfaOperations() {
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        return Future.succeededFuture(created(gateway, call));
    }

    public static Future<Answer> verify(Gateway gateway, Call call) {
        return Future.succeededFuture(verified(gateway, call));
    }

    private static Answer created(Gateway gateway, Call call) {
        var parameters = call.parameters();
        var account = gateway.account();
        var member = account.member(call.identity());
        var submitted = parameters.first("phone_number");
        var number = PhoneNumber.read(submitted, account.countryPrefix());
        if (number.filter(PhoneNumber::mayBeMobile).isEmpty()) {
            return RestErrors.invalid("The value is not valid mobile number.", "phone_number", submitted);
        }
        var from = parameters.first("from");
        if (!from.isEmpty() && !member.maySendAs(from)) {
            return RestErrors.invalid("The value you selected is not a valid choice.", "from", from);
        }
        var content = parameters.first("content").isBlank() ? USUAL_CONTENT : parameters.first("content");
        if (!content.contains(TAG)) {
            return RestErrors.invalid("Content must contain " + TAG, "content", content);
        }
        var digits = number.get().digits();
        if (MagicNumber.read(digits) instanceof MagicNumber.Refused refused) {
            return Style.REST.refuse(call, Refusal.of(refused.code()));
        }
        var code = account.verificationCodes().make(digits, gateway.clock().instant());
        var fast = !parameters.has("fast") || parameters.flag("fast");
        return new SingleMessage(
                MessageType.SMS, digits, submitted, from.isEmpty() ? account.defaultSender() : from,
                content.replace(TAG, code), fast, member).send(gateway)
                .map(message -> Answer.json(201, Json.object().put("id", message.id()).put("code", code)
                        .put("phone_number", digits).put("from", from.isEmpty() ? null : from)))
                .orElseGet(() -> Style.REST.refuse(call, Refusal.of(ErrorCode.TOO_FEW_POINTS)));
    }

    private static Answer verified(Gateway gateway, Call call) {
        var code = call.parameters().first("code").trim();
        if (code.isEmpty()) {
            return RestErrors.invalid("MFA code cannot be empty", "code", "");
        }
        if (!CODE.matcher(code).matches()) {
            return RestErrors.invalid("MFA code has invalid format", "code", code);
        }
        var submitted = call.parameters().first("phone_number");
        var number = PhoneNumber.read(submitted, gateway.account().countryPrefix());
        if (number.isEmpty()) {
            return RestErrors.invalid("The value is not valid mobile number.", "phone_number", submitted);
        }
        var verdict = gateway.account().verificationCodes().verify(
                number.get().digits(), code, gateway.clock().instant(), gateway.settings().mfaLifetime(),
                gateway.settings().mfaAttempts());
        return switch (verdict) {
            case RIGHT -> Answer.empty(204);
            case EXPIRED -> RestErrors.of(408, "Request timed out", "expired");
            case WRONG -> RestErrors.notFound("Not found");
        };
    }
}
