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
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A callback whose parameters SMSAPI does not publish (wire reference, section 16.3), as it came.
 *
 * @param parameters those of its query and form
 */
public record OtherCallback(Map<String, String> parameters) implements SmsapiResult {

    public OtherCallback {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("there are no parameters");
        }
        parameters = Map.copyOf(parameters);
    }

    /** What tells this one from others: all that came. It is the same whenever SMSAPI repeats the call. */
    public String key() {
        return ReportKey.of(new TreeMap<>(parameters).entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toList());
    }

    /** Their names only: what they hold may be personal data. */
    @Override
    public String toString() {
        return "OtherCallback[" + parameters.keySet().size() + " parameters]";
    }
}
