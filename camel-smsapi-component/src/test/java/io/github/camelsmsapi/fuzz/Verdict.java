// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;

/** What a trial has shown. */
record Verdict(List<Finding> findings, int messages, Witness witness, GatewayRecords records) {

    boolean has(Finding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
