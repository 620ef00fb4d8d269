// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The sub-users of the account. Months are those of UTC. To be used on the simulator's event loop only. */
public final class Subusers {

    private final Clock clock;
    private final Register<Subuser> subusers;

    Subusers(Clock clock, Register<Subuser> subusers) {
        this.clock = clock;
        this.subusers = subusers;
    }

    /** Somebody new, to be completed and put. */
    public Subuser begin(String username) {
        return Subuser.begin(subusers.nextId(), username);
    }

    public Subuser put(Subuser subuser) {
        return subusers.put(subuser);
    }

    public Optional<Subuser> find(String id) {
        return subusers.find(id);
    }

    public Optional<Subuser> named(String username) {
        return subusers.find(subuser -> subuser.username().equalsIgnoreCase(username));
    }

    public List<Subuser> all() {
        return subusers.stream().toList();
    }

    /** What that one may spend now. */
    public BigDecimal left(Subuser subuser) {
        return subuser.points().left(month());
    }

    /** Takes points off that one's; a negative cost gives them back. */
    public void charge(Subuser subuser, BigDecimal cost) {
        put(subuser.with(subuser.points().spend(month(), cost)));
    }

    void remove(String id) {
        subusers.remove(id);
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }
}
