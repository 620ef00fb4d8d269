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
package io.github.camelsmsapi.ledger;

/** What came of asking SMSAPI for the status of a message (wire reference, section 2.8). */
public enum Lookup {

    /** SMSAPI told a status, which the message has now unless it had a final one. */
    ANSWERED,

    /** SMSAPI says that there is no message with this id (code 301). It does not say what became of it. */
    NO_SUCH_MESSAGE,

    /** SMSAPI says that this is no id (code 400). */
    INVALID_ID,

    /** SMSAPI does not offer the look-up any more, or not to this account. */
    WITHDRAWN,

    /** There was nothing to ask with or for: no look-up was wanted, no id is known, or the message is no SMS. */
    NOT_ASKED
}
