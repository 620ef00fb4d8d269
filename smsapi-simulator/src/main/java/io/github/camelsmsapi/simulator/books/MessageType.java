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
package io.github.camelsmsapi.simulator.books;

/** What kind of message it is, and which callbacks take its reports (wire reference, section 13). */
public enum MessageType {

    SMS("sms_dlr"),
    MMS("mms_dlr"),
    VMS("vms_dlr"),
    /** No callback is published for it. */
    RCS("");

    private final String callbackType;

    MessageType(String callbackType) {
        this.callbackType = callbackType;
    }

    /** The type of the callbacks that take its reports, or an empty text. */
    public String callbackType() {
        return callbackType;
    }
}
