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

import java.util.HashSet;
import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of the caller's own ids (wire reference, section 2.10). */
final class IdxChecks {

    private static final int LONGEST = 255;

    private IdxChecks() {
    }

    static Optional<Refusal> length(Submission submission) {
        return refuseIf(
                submission.idxs().values().stream().anyMatch(idx -> idx.length() > LONGEST), ErrorCode.IDX_TOO_LONG);
    }

    static Optional<Refusal> count(Submission submission) {
        var idxs = submission.idxs();
        return refuseIf(!idxs.none() && idxs.values().size() != submission.addressed().size(), ErrorCode.IDX_COUNT);
    }

    /** One id that is not unique refuses the whole request. */
    static Optional<Refusal> unique(Submission submission) {
        if (!submission.flag("check_idx")) {
            return Optional.empty();
        }
        var since = submission.now().minus(submission.gateway().settings().idxWindow());
        var inThisRequest = new HashSet<String>();
        return refuseIf(
                submission.idxs().values().stream().filter(idx -> !idx.isEmpty()).anyMatch(
                        idx -> !inThisRequest.add(idx) || submission.gateway().books().idxTakenSince(idx, since)),
                ErrorCode.IDX_NOT_UNIQUE);
    }
}
