// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Who works with the account: its owner, or one of its sub-users (wire reference, section 6). */
public sealed interface Member permits Owner, SubuserMember {

    /** Who owns what this member creates. */
    String id();

    String username();

    /** What this member may spend now. */
    BigDecimal points();

    /** Takes points off this member's; a negative cost gives them back. */
    void charge(BigDecimal cost);

    boolean maySendAs(String name);

    /** The sender names that are this member's own or shared with it. */
    List<SenderName> senderNames();

    /** The templates that are this member's own or shared with it; of two with one name the own is first. */
    List<Template> templates();

    default Optional<Template> template(String name) {
        return templates().stream().filter(template -> template.name().equals(name)).findFirst();
    }

    default boolean isOwner() {
        return this instanceof Owner;
    }
}
