// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;

import io.github.camelsmsapi.simulator.fault.SendFault;

/** What happens to a message at the gateway, or before. */
sealed interface Fate {

    /** Nothing goes wrong. */
    record Accepted() implements Fate {
    }

    /** Each of these faults strikes one request that carries the message. */
    record Struck(List<SendFault> faults) implements Fate {
    }

    /** Every attempt is refused with this code. */
    record Refused(int code) implements Fate {
    }

    /** The first attempts under an idx are refused with this code. */
    record RefusedAtFirst(int attempts, int code) implements Fate {
    }

    /** An earlier process has sent it, under the same idx. */
    record SentBefore() implements Fate {
    }

    /** The component itself refuses the number. */
    record Invalid() implements Fate {
    }
}
