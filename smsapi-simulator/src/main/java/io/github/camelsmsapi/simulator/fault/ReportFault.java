// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

/** What can go wrong with a delivery report (wire reference, section 16.1). */
public enum ReportFault implements Fault {

    /** It is sent as many times as the rule says, whatever the answers. */
    REPORT_REPEATED,
    /** It is held back for a random time up to the rule's delay, so that later ones overtake it. */
    REPORT_OUT_OF_ORDER,
    /** It is held back for the rule's delay. */
    REPORT_LATE
}
