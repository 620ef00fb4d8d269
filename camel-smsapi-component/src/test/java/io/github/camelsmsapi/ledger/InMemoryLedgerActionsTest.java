// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.List;

class InMemoryLedgerActionsTest extends LedgerActions {

    @Override
    LedgerWorld world() {
        var ledger = new InMemoryMessageLedger();
        return new LedgerWorld(List.of(ledger, ledger), new LedgerWorld.Network() {
        });
    }
}
