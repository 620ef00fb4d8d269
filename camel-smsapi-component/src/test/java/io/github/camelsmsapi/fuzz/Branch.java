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

/** A route that another one calls or starts. */
record Branch(int id, Errors errors, List<Step> steps) {

    /** What a route does about failures. */
    enum Errors {
        /** The shipped error policies. */
        POLICIES,
        /** The shipped error policies; a failure of the user's own is repeated by the user's {@code onException}. */
        POLICIES_AND_OWN,
        /** {@code noErrorHandler}: the caller has it. */
        NONE,
        /** The user's {@code onException}, which handles it. */
        OWN,
        /** The user's {@code onException}, which repeats the step twice and then handles it. */
        OWN_REPEATING
    }

    Branch with(List<Step> others) {
        return new Branch(id, errors, others);
    }
}
