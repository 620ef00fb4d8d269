// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.List;

/**
 * What of the account's own a sub-user may use (wire reference, section 6.2).
 *
 * @param names which, where only some are shared
 */
public record Share(Access access, List<String> names) {

    /** How much is shared. */
    public enum Access {
        ALL,
        NONE,
        SELECTED
    }

    public static final Share ALL = new Share(Access.ALL, List.of());
    public static final Share NONE = new Share(Access.NONE, List.of());

    public boolean includes(String name) {
        return access == Access.ALL || access == Access.SELECTED && names.contains(name);
    }
}
