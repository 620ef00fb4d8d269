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
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.Set;

/**
 * A message that is meant to be sent.
 *
 * @param id       its name, {@code step@item}
 * @param ownIdx   whether it has an idx of the caller's
 * @param before   messages and steps whose failure may keep it from being tried
 * @param optional whether it is sent only where something else failed
 * @param dropped  whether Camel drops its failure where nothing handles it: a split or multicast without a strategy
 *                 that keeps it
 * @param repeats  what is repeated as a whole when something in it fails: messages in it are then sent again, as the
 *                 documentation of {@code idx} says
 * @param stopped  what stops as a whole when something in it fails: Camel drops the failures of what is under way
 */
record Meant(String id, boolean ownIdx, Set<String> before, boolean optional, boolean dropped,
        List<Set<String>> repeats, List<Set<String>> stopped) {
}
