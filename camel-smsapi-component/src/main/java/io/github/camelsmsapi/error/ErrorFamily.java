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

/** The kinds of request that raise error codes (wire reference, section 18). */
public enum ErrorFamily {

    /** Every request. */
    ANY,
    /** {@code sms.do}, {@code mms.do}, {@code vms.do} with a recipient. */
    SEND,
    /** A message with a send date. */
    SCHEDULE,
    /** Number look-up. */
    HLR,
    /** Deletion of scheduled messages ({@code sch_del}). */
    CANCEL,
    /** The withdrawn look-up of a message's status. */
    STATUS,
    /** {@code user.do}. */
    USER,
    /** {@code sender.do}. */
    SENDER,
    /** {@code phonebook.do}. */
    PHONEBOOK
}
