// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A sub-user at work. What it spends is the account's too, so the account's balance is the end of it as well. */
record SubuserMember(Account account, String id) implements Member {

    @Override
    public String username() {
        return subuser().username();
    }

    @Override
    public BigDecimal points() {
        return account.catalog().subusers().left(subuser()).min(account.points());
    }

    @Override
    public void charge(BigDecimal cost) {
        account.catalog().subusers().charge(subuser(), cost);
        account.charge(cost);
    }

    @Override
    public boolean maySendAs(String name) {
        var names = account.catalog().senderNames();
        return names.find(id, name).map(names::isActive).orElseGet(
                () -> subuser().senderNames().includes(name) && names.mayAccountUse(name));
    }

    @Override
    public List<SenderName> senderNames() {
        var names = account.catalog().senderNames();
        return Stream.concat(names.of(id).stream(), names.of(CatalogEntry.MAIN).stream()
                .filter(name -> subuser().senderNames().includes(name.name()))).toList();
    }

    @Override
    public List<Template> templates() {
        var templates = account.catalog().templates();
        return Stream.concat(templates.of(id).stream(), templates.of(CatalogEntry.MAIN).stream()
                .filter(template -> subuser().templates().includes(template.name()))).toList();
    }

    private Subuser subuser() {
        return account.catalog().subusers().find(id).orElseThrow();
    }
}
