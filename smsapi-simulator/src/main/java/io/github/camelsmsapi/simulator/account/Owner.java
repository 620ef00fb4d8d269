// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.simulator.panel.PanelEntry;
import io.github.camelsmsapi.simulator.panel.SenderName;
import io.github.camelsmsapi.simulator.panel.Template;

/** Who the account belongs to. */
record Owner(Account account) implements Member {

    @Override
    public String id() {
        return PanelEntry.MAIN;
    }

    @Override
    public String username() {
        return account.username();
    }

    @Override
    public BigDecimal points() {
        return account.points();
    }

    @Override
    public void charge(BigDecimal cost) {
        account.charge(cost);
    }

    @Override
    public boolean maySendAs(String name) {
        return account.panel().senderNames().mayAccountUse(name);
    }

    @Override
    public List<SenderName> senderNames() {
        return account.panel().senderNames().of(PanelEntry.MAIN);
    }

    @Override
    public List<Template> templates() {
        return account.panel().templates().of(PanelEntry.MAIN);
    }
}
