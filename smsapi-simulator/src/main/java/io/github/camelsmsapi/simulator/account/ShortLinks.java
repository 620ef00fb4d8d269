// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The short links of the account and the clicks on them (wire reference, section 10). To be used on the simulator's
 * event loop only. A data file does not hold them.
 */
public final class ShortLinks {

    private static final int ALPHABET = 36;
    private static final int FIRST_NAME = 60_466_176; // six characters
    private static final int LAST_NAME = Integer.MAX_VALUE;
    private static final int CLICKS_KEPT = 10_000;

    private final Clock clock;
    private final Random random = new Random();
    private final Map<String, ShortLink> byId = new LinkedHashMap<>();
    private final Map<String, Clicks> clicks = new HashMap<>();
    private final Deque<Click> lastClicks = new ArrayDeque<>();
    private long created;

    /** Those who clicked on one link. */
    private static final class Clicks {

        private final Set<String> visitors = new HashSet<>();
        private int count;
    }

    ShortLinks(Clock clock) {
        this.clock = clock;
    }

    /** Makes a link; its name must be free. */
    public ShortLink create(String name, String url, String filename, String description, Instant expires) {
        return put(new ShortLink(Long.toString(++created), name, url, filename, description, expires));
    }

    /** A name that no link has. */
    public String freeName() {
        var name = Integer.toString(random.nextInt(FIRST_NAME, LAST_NAME), ALPHABET);
        return named(name).isPresent() ? freeName() : name;
    }

    /** Puts a link in the place of that with the same id. */
    public ShortLink put(ShortLink link) {
        byId.put(link.id(), link);
        return link;
    }

    public Optional<ShortLink> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(this::isAlive);
    }

    public Optional<ShortLink> named(String name) {
        return byId.values().stream().filter(this::isAlive).filter(link -> link.name().equals(name)).findFirst();
    }

    public List<ShortLink> all() {
        return byId.values().stream().filter(this::isAlive).toList();
    }

    public void remove(ShortLink link) {
        byId.remove(link.id());
        clicks.remove(link.id());
    }

    private boolean isAlive(ShortLink link) {
        return clock.instant().isBefore(link.expires());
    }

    /** The last clicks on links that there still are, oldest first. */
    public List<Click> clicks() {
        return lastClicks.stream().filter(click -> find(click.link().id()).isPresent()).toList();
    }

    /** Counts a click; empty when there is no such link, or no longer. */
    public Optional<ShortLink> click(String name, String visitor, String userAgent) {
        var clicked = named(name);
        clicked.ifPresent(link -> {
            lastClicks.addLast(new Click(link, clock.instant(), userAgent));
            if (lastClicks.size() > CLICKS_KEPT) {
                lastClicks.removeFirst();
            }
            var counted = clicks.computeIfAbsent(link.id(), id -> new Clicks());
            counted.count++;
            counted.visitors.add(visitor);
        });
        return clicked;
    }

    public int hits(ShortLink link) {
        return Optional.ofNullable(clicks.get(link.id())).map(counted -> counted.count).orElse(0);
    }

    /** The clicks of different visitors. */
    public int uniqueHits(ShortLink link) {
        return Optional.ofNullable(clicks.get(link.id())).map(counted -> counted.visitors.size()).orElse(0);
    }
}
