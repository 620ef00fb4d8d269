// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sender names of the account and of its sub-users. An account comes with {@value #GIVEN}; as long as it has no
 * active name beside it, it may use any well-formed one that nobody registered. To be used on the simulator's event
 * loop only.
 */
public final class SenderNames {

    /** The name that an account comes with (wire reference, section 23). */
    public static final String GIVEN = "Test";

    private static final String GIVEN_ID = "0".repeat(24);
    private static final Instant GIVEN_AT = Instant.parse("2020-01-01T00:00:00Z");

    private final Clock clock;
    private final Duration approval;
    private final Register<SenderName> names;
    private Optional<SenderName> given;

    SenderNames(Clock clock, Duration approval, Register<SenderName> names) {
        this.clock = clock;
        this.approval = approval;
        this.names = names;
        this.given = Optional.of(new SenderName(
                GIVEN_ID, CatalogEntry.MAIN, GIVEN, SenderStatus.ACTIVE, false, GIVEN_AT, Instant.MAX));
    }

    /** Registers a name that awaits its approval. */
    public SenderName register(String owner, String name) {
        var now = clock.instant();
        return put(new SenderName(
                names.nextId(), owner, name, SenderStatus.INACTIVE, false, now, now.plus(approval)));
    }

    /** Decides on a name of the account, whether it was registered or not. */
    public void decide(String name, SenderStatus status) {
        put(find(CatalogEntry.MAIN, name).orElseGet(() -> register(CatalogEntry.MAIN, name)).becoming(status));
    }

    /** Makes it the name of messages that name no sender; it replaces the one before. */
    public void makeDefault(SenderName name) {
        clearDefault();
        put(name.standard(true));
    }

    /** Lets no name be the default. */
    public void clearDefault() {
        names.stream().filter(SenderName::standard).toList().forEach(old -> put(old.standard(false)));
    }

    public Optional<String> defaultName() {
        return names.find(SenderName::standard).map(SenderName::name);
    }

    public void remove(String id) {
        names.remove(id);
        given = given.filter(name -> !name.id().equals(id));
    }

    public Optional<SenderName> find(String owner, String name) {
        return of(owner).stream().filter(known -> known.name().equals(name)).findFirst();
    }

    public List<SenderName> of(String owner) {
        var registered = registered(owner);
        return Stream.concat(
                given.stream().filter(name -> name.belongsTo(owner))
                        .filter(name -> registered.stream().noneMatch(other -> other.name().equals(name.name()))),
                registered.stream()).toList();
    }

    private List<SenderName> registered(String owner) {
        return names.stream().filter(known -> known.belongsTo(owner)).toList();
    }

    public SenderStatus status(SenderName name) {
        return name.status(clock.instant());
    }

    /** Whether the account itself may send under that name. */
    public boolean mayAccountUse(String name) {
        return find(CatalogEntry.MAIN, name).map(this::isActive).orElseGet(
                () -> registered(CatalogEntry.MAIN).stream().noneMatch(this::isActive) && SenderName.isWellFormed(name));
    }

    public boolean isActive(SenderName name) {
        return status(name) == SenderStatus.ACTIVE;
    }

    Stream<SenderName> all() {
        return names.stream();
    }

    SenderName put(SenderName name) {
        return names.put(name);
    }

}
