// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

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
        if (appearance instanceof Appearance.RetryAfter later) {
            var seconds = (rule.delay().toMillis() + 999) / 1000;
            return Answer.text(later.status(), "Come again later").withHeader("Retry-After", String.valueOf(seconds));
        }
        if (appearance instanceof Appearance.Closed) {
            return truth.closed(rule.delay());
        }
        return appearance instanceof Appearance.Cut ? Answer.cut() : Answer.never();
    }
}
