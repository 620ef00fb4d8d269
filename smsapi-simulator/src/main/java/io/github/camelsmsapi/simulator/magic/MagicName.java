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
package io.github.camelsmsapi.simulator.magic;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of sender names and sub-users that mean something: {@code code-2010} is refused by every operation with code
 * 2010, so that also codes without a cause of their own can be had.
 */
public final class MagicName {

    private static final Pattern REFUSED = Pattern.compile("code-([0-9]{1,4})");

    private MagicName() {
    }

    /** The code that the name asks for. */
    public static Optional<Integer> code(String name) {
        var refused = REFUSED.matcher(name);
        return refused.matches() ? Optional.of(Integer.valueOf(refused.group(1))) : Optional.empty();
    }
}
