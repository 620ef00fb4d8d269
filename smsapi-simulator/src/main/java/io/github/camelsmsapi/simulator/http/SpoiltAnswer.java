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
package io.github.camelsmsapi.simulator.http;

import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.Appearance;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.RequestFault;

/** What becomes of an answer that a fault strikes. */
public final class SpoiltAnswer {

    private SpoiltAnswer() {
    }

    /** The answer to a request that was not worked on. */
    public static Answer instead(Call call, Style style, FaultRule rule) {
        return of(call, style, rule, Answer.empty(200));
    }

    /** What is left of the true answer. */
    public static Answer of(Call call, Style style, FaultRule rule, Answer truth) {
        var appearance = ((RequestFault) rule.fault()).appearance();
        if (appearance instanceof Appearance.Page page) {
            return Answer.page(page.status(), page.contentType(), page.body());
        }
        if (appearance instanceof Appearance.Code refused) {
            return style.refuse(call, Refusal.of(refused.code()));
        }
        if (appearance instanceof Appearance.Half) {
            return truth.half();
        }
        if (appearance instanceof Appearance.Late) {
            return truth.after(rule.delay());
        }
        return appearance instanceof Appearance.Cut ? Answer.cut() : Answer.never();
    }
}
