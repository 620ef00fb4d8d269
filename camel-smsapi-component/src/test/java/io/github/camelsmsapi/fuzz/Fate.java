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

import io.github.camelsmsapi.simulator.fault.SendFault;

/** What happens to a message at the gateway, or before. */
sealed interface Fate {

    /** Nothing goes wrong. */
    record Accepted() implements Fate {
    }

    /** Each of these faults strikes one request that carries the message. */
    record Struck(List<SendFault> faults) implements Fate {
    }

    /** Every attempt is refused with this code. */
    record Refused(int code) implements Fate {
    }

    /** The first attempts under an idx are refused with this code. */
    record RefusedAtFirst(int attempts, int code) implements Fate {
    }

    /** The component itself refuses the number. */
    record Invalid() implements Fate {
    }
}
