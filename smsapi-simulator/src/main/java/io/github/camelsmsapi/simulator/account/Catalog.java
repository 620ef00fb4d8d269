// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The sender names, templates and sub-users of the account. To be used on the simulator's event loop only. */
public record Catalog(SenderNames senderNames, Templates templates, Subusers subusers) {

    /** An empty catalog, in which a new sender name is approved after that time. */
    public static Catalog empty(Clock clock, Duration approval, CatalogListener listener) {
        return new Catalog(
                new SenderNames(clock, approval, new Register<>(listener)), new Templates(new Register<>(listener)),
                new Subusers(clock, new Register<>(listener)));
    }

    public List<CatalogEntry> entries() {
        return Stream.<Stream<? extends CatalogEntry>> of(
                senderNames.all(), templates.all(), subusers.all().stream())
                .<CatalogEntry> flatMap(kind -> kind).toList();
    }

    /** Takes an entry up as an earlier run of this gateway left it. */
    public void restore(CatalogEntry entry) {
        entry.keepIn(this);
    }

    public void discard(String id) {
        senderNames.remove(id);
        templates.remove(id);
        subusers.remove(id);
    }

    /** Discards a sub-user and all that was its own. */
    public void dismiss(Subuser subuser) {
        senderNames.of(subuser.id()).forEach(name -> senderNames.remove(name.id()));
        templates.of(subuser.id()).forEach(template -> templates.remove(template.id()));
        subusers.remove(subuser.id());
    }

    public void clear() {
        entries().forEach(entry -> discard(entry.id()));
    }
}
