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
package io.github.camelsmsapi.simulator.magic;

/** What can happen to an answer. */
public enum AnswerFault {

    /** 48900020001: the message is booked, then the connection is cut. */
    LOST(true),
    /** 48900020002: HTTP 503, nothing is booked. */
    UNAVAILABLE(false),
    /** 48900020003: HTTP 500 although the message is booked. */
    BROKEN(true),
    /** 48900020004: the message is booked and no answer ever comes. */
    HANGING(true),
    /** 48900020005: HTTP 429, nothing is booked. */
    TOO_MANY_REQUESTS(false);

    private final boolean booked;

    AnswerFault(boolean booked) {
        this.booked = booked;
    }

    /** Whether the message is booked before the answer goes wrong. */
    public boolean afterBooking() {
        return booked;
    }
}
