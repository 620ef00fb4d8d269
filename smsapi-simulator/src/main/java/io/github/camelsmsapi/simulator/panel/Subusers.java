/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.panel;

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
