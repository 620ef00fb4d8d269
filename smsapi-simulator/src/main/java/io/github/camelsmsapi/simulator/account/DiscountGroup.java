// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** A group of discount codes, each given out once (wire reference, section 2.11). */
public final class DiscountGroup {

    private final Instant expires;
    private final Deque<String> unused;

    DiscountGroup(Collection<String> codes, Instant expires) {
        this.unused = new ArrayDeque<>(codes);
        this.expires = expires;
    }

    public boolean isExpired(Instant now) {
        return !expires.isAfter(now);
    }

    public int left() {
        return unused.size();
    }

    /** The codes that will be given out next, at most so many. */
    public List<String> next(int count) {
        return unused.stream().limit(count).toList();
    }

    /** Gives a code out for good. */
    public void use(String code) {
        unused.remove(code);
    }
}
