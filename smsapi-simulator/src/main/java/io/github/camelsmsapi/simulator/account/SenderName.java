// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A sender name (wire reference, section 7.2).
 *
 * @param owner      the id of the sub-user that it belongs to, or {@link CatalogEntry#MAIN}
 * @param decided    the status that was decided
 * @param standard   whether messages that name no sender get this one
 * @param activeFrom when an inactive one is approved
 */
public record SenderName(String id, String owner, String name, SenderStatus decided, boolean standard, Instant createdAt,
        Instant activeFrom) implements CatalogEntry {

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9]{8,16}|[\\w.\\-&@ %!+]{1,11}");

    /** Whether that could be a sender name at all. */
    public static boolean isWellFormed(String name) {
        return WELL_FORMED.matcher(name).matches();
    }

    public SenderStatus status(Instant now) {
        return decided == SenderStatus.INACTIVE && !now.isBefore(activeFrom) ? SenderStatus.ACTIVE : decided;
    }

    public boolean belongsTo(String someone) {
        return owner.equals(someone);
    }

    SenderName becoming(SenderStatus status) {
        return new SenderName(id, owner, name, status, standard, createdAt, Instant.MAX);
    }

    SenderName standard(boolean nowStandard) {
        return new SenderName(id, owner, name, decided, nowStandard, createdAt, activeFrom);
    }

    @Override
    public void keepIn(Catalog catalog) {
        catalog.senderNames().put(this);
    }
}
