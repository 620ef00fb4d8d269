// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** The last code sent to each number (wire reference, section 12). To be used on the simulator's event loop only. */
public final class VerificationCodes {

    /** What a code that was typed in turns out to be. */
    public enum Verdict {
        RIGHT,
        WRONG,
        EXPIRED
    }

    private record Code(String digits, Instant madeAt, int attempts) {
    }

    private static final int DIGITS = 1_000_000;

    private final Map<String, Code> byNumber = new HashMap<>();
    private final Random random = new Random();

    /** Makes a code of six digits for that number; an earlier one is good no more. */
    public String make(String number, Instant now) {
        var digits = String.format("%06d", random.nextInt(DIGITS));
        byNumber.put(number, new Code(digits, now, 0));
        return digits;
    }

    /** Verifies a code; one that is right, expired or tried too often (0: as often as one likes) is good no more. */
    public Verdict verify(String number, String digits, Instant now, Duration lifetime, int attempts) {
        var code = byNumber.get(number);
        if (code == null) {
            return Verdict.WRONG;
        }
        if (!now.isBefore(code.madeAt().plus(lifetime))) {
            return Verdict.EXPIRED;
        }
        if (code.digits().equals(digits)) {
            byNumber.remove(number);
            return Verdict.RIGHT;
        }
        if (code.attempts() + 1 == attempts) {
            byNumber.remove(number);
        } else {
            byNumber.put(number, new Code(code.digits(), code.madeAt(), code.attempts() + 1));
        }
        return Verdict.WRONG;
    }
}
