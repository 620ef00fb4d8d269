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
package io.github.camelsmsapi.simulator.subuser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.http.Json;
import io.github.camelsmsapi.simulator.panel.Subuser;

/** A sub-user as answers show it (wire reference, section 6.2). */
final class SubuserJson {

    private SubuserJson() {
    }

    static ObjectNode of(Subuser subuser) {
        var json = Json.object().put("id", subuser.id()).put("username", subuser.username())
                .put("active", subuser.active())
                .put("description", subuser.description().isEmpty() ? null : subuser.description());
        json.putObject("points").put("from_account", subuser.points().fromAccount())
                .put("per_month", subuser.points().perMonth());
        return json;
    }
}
