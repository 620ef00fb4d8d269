// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toMap;

/**
 * All contacts, groups and fields of the account. Two contacts outside the trash never have the same number, two groups
 * never the same name; those who add or rename see to it. To be used on the simulator's event loop only.
 */
public final class AddressBook {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Random random = new Random();
    private final Clock clock;
    private final AddressBookListener listener;

    public AddressBook(Clock clock, AddressBookListener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Everything, as {@link #keep} takes it. */
    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Keeps an entry in place of the one with its id, if there is one. */
    public <E extends Entry> E keep(E entry) {
        entries.put(entry.id(), entry);
        listener.kept(entry);
        return entry;
    }

    /** Forgets an entry, if there is one with that id. */
    public void drop(String id) {
        if (entries.remove(id) != null) {
            listener.dropped(id);
        }
    }

    /** Forgets everything. */
    public void clear() {
        entries().forEach(entry -> drop(entry.id()));
    }

    /** The contacts that are not in the trash. */
    public List<Contact> contacts() {
        return all(Contact.class).filter(contact -> !contact.trashed()).toList();
    }

    public Optional<Contact> contact(String id) {
        return find(Contact.class, id).filter(contact -> !contact.trashed());
    }

    public Optional<Contact> contactWith(StandardField field, String value) {
        return contacts().stream().filter(contact -> contact.value(field).equals(value)).findFirst();
    }

    public Contact addContact(Map<String, String> values) {
        return keep(new Contact(newId(), values, now(), now(), Map.of(), false));
    }

    public List<Contact> trash() {
        return all(Contact.class).filter(Contact::trashed).toList();
    }

    public void throwAway(Contact contact) {
        keep(contact.trashed(true));
    }

    /** Takes a contact out of the trash, unless its number was given to another one meanwhile. */
    public void restore(Contact contact) {
        var isTaken = !contact.phoneNumber().isEmpty()
                && contactWith(StandardField.PHONE_NUMBER, contact.phoneNumber()).isPresent();
        if (!isTaken) {
            keep(contact.trashed(false));
        }
    }

    public List<Group> groups() {
        return all(Group.class).toList();
    }

    public Optional<Group> group(String id) {
        return find(Group.class, id);
    }

    public Optional<Group> groupNamed(String name) {
        return all(Group.class).filter(group -> group.name().equals(name)).findFirst();
    }

    /** Adds a group with which its maker may do everything. */
    public Group addGroup(Group.Traits traits, String createdBy) {
        return keep(new Group(newId(), traits, createdBy, now(), now(), Map.of(createdBy, Permission.ALL)));
    }

    /** Forgets a group; its contacts stay. */
    public void dropGroup(Group group) {
        all(Contact.class).filter(contact -> contact.groups().containsKey(group.id())).toList()
                .forEach(contact -> keep(contact.leaving(group)));
        drop(group.id());
    }

    public boolean isMember(Contact contact, Group group) {
        var joined = contact.groups().get(group.id());
        return joined != null && group.keeps(joined, now());
    }

    public List<Contact> members(Group group) {
        return contacts().stream().filter(contact -> isMember(contact, group)).toList();
    }

    public List<Group> groupsOf(Contact contact) {
        return groups().stream().filter(group -> isMember(contact, group)).toList();
    }

    /** Puts a contact into a group, where it stays if it is there already. */
    public Contact join(Contact contact, Group group) {
        return isMember(contact, group) ? contact : keep(contact.joining(group, now()));
    }

    public Contact leave(Contact contact, Group group) {
        return contact.groups().containsKey(group.id()) ? keep(contact.leaving(group)) : contact;
    }

    /** Lets a group consist of these numbers and nobody else; the group and its contacts are made if need be. */
    public void fill(String groupName, Collection<String> numbers, String createdBy) {
        var group = groupNamed(groupName).orElseGet(() -> addGroup(new Group.Traits(groupName, ""), createdBy));
        members(group).forEach(contact -> leave(contact, group));
        var known = contacts().stream().collect(toMap(Contact::phoneNumber, Function.identity(), (one, other) -> one));
        numbers.stream().distinct().forEach(number -> join(
                known.containsKey(number)
                        ? known.get(number) : addContact(Map.of(StandardField.PHONE_NUMBER.wireName(), number)),
                group));
    }

    public List<CustomField> fields() {
        return all(CustomField.class).toList();
    }

    public Optional<CustomField> field(String id) {
        return find(CustomField.class, id);
    }

    public Optional<CustomField> fieldNamed(String name) {
        return all(CustomField.class).filter(field -> field.name().equals(name)).findFirst();
    }

    public CustomField addField(String name, FieldType type, String typeAsSent) {
        return keep(new CustomField(newId(), name, type, typeAsSent));
    }

    /** Forgets a field and what contacts have in it. */
    public void dropField(CustomField field) {
        all(Contact.class).filter(contact -> contact.values().containsKey(field.id())).toList()
                .forEach(contact -> keep(contact.with(Map.of(field.id(), ""), contact.updated())));
        drop(field.id());
    }

    private <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entry> Optional<E> find(Class<E> kind, String id) {
        return Optional.ofNullable(entries.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    private String newId() {
        return String.format("%08x%08x%08x", random.nextInt(), random.nextInt(), random.nextInt());
    }
}
