// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.List;

/** Who the account belongs to. */
record Owner(Account account) implements Member {

    @Override
    public String id() {
        return CatalogEntry.MAIN;
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
        return account.catalog().senderNames().mayAccountUse(name);
    }

    @Override
    public List<SenderName> senderNames() {
        return account.catalog().senderNames().of(CatalogEntry.MAIN);
    }

    @Override
    public List<Template> templates() {
        return account.catalog().templates().of(CatalogEntry.MAIN);
    }
}
