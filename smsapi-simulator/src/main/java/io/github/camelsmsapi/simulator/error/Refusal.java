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
