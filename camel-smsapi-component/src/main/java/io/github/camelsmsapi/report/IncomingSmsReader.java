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
package io.github.camelsmsapi.report;

import java.util.Map;

/** Reads an incoming message (wire reference, section 16.2). */
final class IncomingSmsReader {

    private IncomingSmsReader() {
    }

    /**
     * @throws IllegalArgumentException when it has no sender or no text; an empty text is one
     */
    static IncomingSms read(Map<String, String> parameters) {
        var fields = new Fields(parameters);
        var from = fields.required("sms_from");
        var text = fields.letter("sms_text").orElseThrow(() -> new IllegalArgumentException("there is no sms_text"));
        return new IncomingSms(
                from, fields.text("sms_to"), text, fields.time("sms_date"), fields.text("MsgId"), fields.text("username"),
                fields.rest());
    }
}
