/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.sms;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Call;
import io.github.camelsmsapi.simulator.http.Style;
import io.github.camelsmsapi.simulator.magic.AnswerFault;

/** Sends or schedules messages: check, book, answer. */
final class SendOperation {

    private SendOperation() {
    }

    static Answer answer(Gateway gateway, Call call) {
        var submission = new Submission(gateway, call.parameters());
        return SendChecks.refuse(submission).map(refusal -> Style.LEGACY.refuse(call, refusal))
                .orElseGet(() -> accept(submission, call));
    }

    private static Answer accept(Submission submission, Call call) {
        var fault = MagicChecks.fault(submission);
        if (fault.isPresent() && !fault.get().afterBooking()) {
            return spoilt(fault.get());
        }
        var messages = new Booking(submission).book();
        return fault.map(SendOperation::spoilt).orElseGet(() -> {
            var accepted = new AcceptedAnswer(submission, messages);
            return call.wantsJson() ? accepted.json() : accepted.text();
        });
    }

    private static Answer spoilt(AnswerFault fault) {
        return switch (fault) {
            case LOST -> Answer.cut();
            case HANGING -> Answer.never();
            case UNAVAILABLE -> Answer.text(503, "Service Unavailable");
            case BROKEN -> Answer.text(500, "write tcp4: broken pipe"); // wire reference, section 1.4
            case TOO_MANY_REQUESTS -> Answer.text(429, "Too Many Requests");
        };
    }
}
