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
package io.github.camelsmsapi.simulator.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that can go wrong with a request to send or with a delivery report. */
public sealed interface Fault permits RequestFault, ReportFault {

    /** The name of the constant. */
    String name();

    /** The name by which the command line and the control API know it, such as {@code answer-lost}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All there are. */
    static List<Fault> all() {
        return Stream.<Fault> concat(Arrays.stream(SendFault.values()), Arrays.stream(ReportFault.values())).toList();
    }

    /**
     * The fault of that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Fault labelled(String label) {
        return all().stream().filter(fault -> fault.label().equalsIgnoreCase(label)).findFirst()
                .or(() -> CodeFault.labelled(label))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + label + "' is no fault; there are "
                                                                + all().stream().map(Fault::label)
                                                                        .collect(Collectors.joining(", ", "",
                                                                                ", code-NNN for any code"))));
    }
}
