// SPDX-License-Identifier: Apache-2.0
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
