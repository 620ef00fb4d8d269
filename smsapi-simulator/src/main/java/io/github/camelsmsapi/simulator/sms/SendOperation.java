// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;

import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.Stage;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.SpoiltAnswer;
import io.github.camelsmsapi.simulator.server.Style;

/** Sends or schedules messages: check, book, answer, unless a fault strikes. */
final class SendOperation {

    private SendOperation() {
    }

    static Answer answer(Gateway gateway, Call call, MessageType type) {
        var submission = new Submission(gateway, call, type);
        return strike(submission, Stage.BEFORE_BOOKING).map(rule -> SpoiltAnswer.instead(call, Style.LEGACY, rule))
                .or(() -> SendChecks.refuse(submission).map(refusal -> Style.LEGACY.refuse(call, refusal)))
                .orElseGet(() -> accept(submission, call));
    }

    private static Answer accept(Submission submission, Call call) {
        var magic = MagicChecks.fault(submission);
        if (magic.isPresent() && magic.get().stage() == Stage.BEFORE_BOOKING) {
            return SpoiltAnswer.instead(call, Style.LEGACY, FaultRule.of(magic.get()));
        }
        var accepted = new AcceptedAnswer(submission, new Booking(submission).book());
        var answer = call.wantsJson() ? accepted.json() : accepted.text();
        return magic.map(FaultRule::of).or(() -> strike(submission, Stage.AFTER_BOOKING))
                .map(rule -> SpoiltAnswer.of(call, Style.LEGACY, rule, answer)).orElse(answer);
    }

    private static Optional<FaultRule> strike(Submission submission, Stage stage) {
        return submission.type() == MessageType.SMS
                ? submission.gateway().faults().strike(stage, submission::numbers) : Optional.empty();
    }
}
