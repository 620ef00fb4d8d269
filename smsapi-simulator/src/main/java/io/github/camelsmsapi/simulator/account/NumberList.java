// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that get no messages: the blacklist, or those who opted out (wire reference, sections 11 and 14). To be used
 * on the simulator's event loop only. A data file does not hold them.
 */
public final class NumberList {

    private final Clock clock;
    private final Map<String, ListedNumber> byNumber = new LinkedHashMap<>();
    private long added;

    NumberList(Clock clock) {
        this.clock = clock;
    }

    /** Puts a number on the list, to stay. */
    public ListedNumber add(String number) {
        return add(number, Optional.empty());
    }

    /** Puts a number on the list; one that is there already keeps its id. */
    public ListedNumber add(String number, Optional<LocalDate> expires) {
        var known = byNumber.get(number);
        var entry = known == null
                ? new ListedNumber(String.format("%024X", ++added), number, clock.instant(), expires)
                : new ListedNumber(known.id(), number, known.addedAt(), expires);
        byNumber.put(number, entry);
        return entry;
    }

    public boolean contains(String number) {
        var entry = byNumber.get(number);
        return entry != null && isInForce(entry);
    }

    /** All numbers on the list, in the order in which they came. */
    public List<ListedNumber> all() {
        return byNumber.values().stream().filter(this::isInForce).toList();
    }

    /** Takes an entry off the list; false when there is none of that id. */
    public boolean remove(String id) {
        return byNumber.values().removeIf(entry -> entry.id().equalsIgnoreCase(id));
    }

    public void removeNumber(String number) {
        byNumber.remove(number);
    }

    public void clear() {
        byNumber.clear();
    }

    private boolean isInForce(ListedNumber entry) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return entry.expires().map(last -> !last.isBefore(today)).orElse(true);
    }
}
