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
package io.github.camelsmsapi.error;

/**
 * What is done about a failure. The error policies carry it out; a route's own {@code onException} may do otherwise.
 */
public enum Reaction {

    /** Try again soon, with growing delays. */
    RETRY,
    /** Try again, but not before a longer while has passed. */
    WAIT,
    /** Keep the message until credit or discount codes are back. */
    PARK,
    /** Send at the next time the account allows. */
    DEFER,
    /** Tell a person, and pause the route: no message will pass before something is changed. */
    ALERT,
    /** The message has been accepted before: go on as after a success. */
    ACCEPTED,
    /** On a first attempt: the message is a duplicate of the caller's own. */
    DUPLICATE,
    /** Give up, and keep the message with the reason. */
    DEAD_LETTER;

    /** Whether the reaction sends the message again. */
    public boolean isRepetition() {
        return this == RETRY || this == WAIT || this == DEFER;
    }
}
