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
package io.github.camelsmsapi.simulator.panel;

import java.util.List;

/**
 * What of the account's own a sub-user may use (wire reference, section 6.2).
 *
 * @param names which, where only some are shared
 */
public record Share(Access access, List<String> names) {

    /** How much is shared. */
    public enum Access {
        ALL,
        NONE,
        SELECTED
    }

    public static final Share ALL = new Share(Access.ALL, List.of());
    public static final Share NONE = new Share(Access.NONE, List.of());

    public boolean includes(String name) {
        return access == Access.ALL || access == Access.SELECTED && names.contains(name);
    }
}
