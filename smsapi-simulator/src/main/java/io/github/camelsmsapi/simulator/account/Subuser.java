// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Somebody who works with the account under a name of their own (wire reference, section 6).
 *
 * @param senderNames which of the account's sender names they may use
 * @param templates   which of the account's templates they may use
 * @param phonebook   whether the account's contacts are theirs too, which the simulator only remembers
 */
public record Subuser(String id, String username, Passwords passwords, boolean active, String description,
        Allowance points, Share senderNames, Share templates, boolean phonebook) implements CatalogEntry {

    public static final int SHORTEST_NAME = 3;
    public static final int LONGEST_NAME = 32;

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9@_.-]*");

    /** Somebody new, who has no points and shares nothing. */
    static Subuser begin(String id, String username) {
        return new Subuser(
                id, username, new Passwords("", ""), true, "", Allowance.of(BigDecimal.ZERO, BigDecimal.ZERO),
                Share.NONE, Share.NONE, false);
    }

    /** Whether a name consists of characters that a name may have. */
    public static boolean hasAllowedCharacters(String name) {
        return ALLOWED.matcher(name).matches();
    }

    public Subuser with(Passwords now) {
        return new Subuser(id, username, now, active, description, points, senderNames, templates, phonebook);
    }

    public Subuser with(Allowance now) {
        return new Subuser(id, username, passwords, active, description, now, senderNames, templates, phonebook);
    }

    public Subuser active(boolean now) {
        return new Subuser(id, username, passwords, now, description, points, senderNames, templates, phonebook);
    }

    public Subuser describedAs(String now) {
        return new Subuser(id, username, passwords, active, now, points, senderNames, templates, phonebook);
    }

    public Subuser sharingSenderNames(Share now) {
        return new Subuser(id, username, passwords, active, description, points, now, templates, phonebook);
    }

    public Subuser sharingTemplates(Share now) {
        return new Subuser(id, username, passwords, active, description, points, senderNames, now, phonebook);
    }

    public Subuser sharingPhonebook(boolean now) {
        return new Subuser(id, username, passwords, active, description, points, senderNames, templates, now);
    }

    @Override
    public void keepIn(Catalog catalog) {
        catalog.subusers().put(this);
    }
}
