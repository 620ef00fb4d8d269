// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.error;

import java.util.List;

/**
 * Why a legacy request is refused: the code, the words that go with it, and the numbers that caused it, if any (wire
 * reference, section 2.5).
 */
public record Refusal(int code, String message, List<InvalidNumber> invalidNumbers) {

    public Refusal {
        invalidNumbers = List.copyOf(invalidNumbers);
    }

    /** A refusal in the gateway's usual words. */
    public static Refusal of(ErrorCode code) {
        return of(code.number());
    }

    /** A refusal with any code, known or not. */
    public static Refusal of(int code) {
        return new Refusal(code, ErrorMessages.of(code), List.of());
    }

    /** The same refusal in other words. */
    public Refusal saying(String words) {
        return new Refusal(code, words, invalidNumbers);
    }

    /** The same refusal with the numbers that caused it. */
    public Refusal because(List<InvalidNumber> numbers) {
        return new Refusal(code, message, numbers);
    }
}
