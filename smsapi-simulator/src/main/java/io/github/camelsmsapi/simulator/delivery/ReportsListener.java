// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.util.List;

/** Hears of every report that is to be sent, and of those that arrived. */
public interface ReportsListener {

    void due(PendingReport report);

    void taken(List<PendingReport> reports);
}
