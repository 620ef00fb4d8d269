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
package io.github.camelsmsapi.simulator.fault;

/** How far a request to send has come when a fault strikes. */
public enum Stage {
    /** Its head is here, its body is not read; nobody knows whom it addresses. */
    UNREAD,
    /** It is read, and nothing is booked. */
    BEFORE_BOOKING,
    /** Its messages are booked and paid for. */
    AFTER_BOOKING
}
