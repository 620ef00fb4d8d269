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
package io.github.camelsmsapi.operation.account;

import java.util.List;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Which sender names or templates a sub-user may use (wire reference, section 6.2).
 *
 * @param access    {@code all}, {@code none} or {@code selected}
 * @param senders   the selected sender names
 * @param templates the selected templates
 */
public record Share(String access, List<String> senders, List<String> templates) implements SmsapiResult {

    public Share {
        senders = senders == null ? List.of() : List.copyOf(senders);
        templates = templates == null ? List.of() : List.copyOf(templates);
    }

}
