// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.simulator.error.ErrorCode;

/**
 * The customer account of the gateway. A new one is welcoming: any credentials, any well-formed sender name, plenty of
 * points, no restriction. To be changed on the simulator's event loop, which the library and the control API see to.
 */
public final class Account {

    private static final Map<String, String> USUAL_RCS_SENDERS = Map.of("5ADEF4DC3738305BEED02B0C", "Test");

    private final Catalog catalog;
    private final Credentials credentials = new Credentials();
    private final PriceList prices = new PriceList();
    private final NumberList blacklist;
    private final NumberList optOuts;
    private final ShortLinks shortLinks;
    private final ExportedFiles exportedFiles;
    private final Map<String, String> rcsSenders = new LinkedHashMap<>();
    private final VerificationCodes verificationCodes = new VerificationCodes();
    private final Set<Action> forbidden = EnumSet.noneOf(Action.class);
    private final AddressBook addressBook;
    private final Map<String, DiscountGroup> discountGroups = new HashMap<>();
    private BigDecimal points = new BigDecimal("10000");
    private String username = "simulator";
    private String defaultSender = SenderNames.GIVEN;
    private String footer = "";
    private String optOutBrand = "";
    private String countryPrefix = "48";
    private int maxParts = Integer.MAX_VALUE;
    private AllowedHours hours = AllowedHours.ALWAYS;
    private boolean linksAllowed = true;
    private boolean shortLinksAllowed = true;

    public Account(Clock clock, AddressBook addressBook, Catalog catalog) {
        blacklist = new NumberList(clock);
        optOuts = new NumberList(clock);
        shortLinks = new ShortLinks(clock);
        exportedFiles = new ExportedFiles(clock);
        this.addressBook = addressBook;
        this.catalog = catalog;
    }

    /** Accepts this token, and nothing that was not set. */
    public Account token(String token) {
        credentials.token(token);
        return this;
    }

    /** Accepts this user name with this MD5 of its API password, and nothing that was not set. */
    public Account password(String name, String md5) {
        credentials.password(name, md5);
        username = name;
        return this;
    }

    /** Takes requests from this address and from no other that was not set. */
    public Account allowedAddress(String address) {
        credentials.address(address);
        return this;
    }

    /** Sets the balance. */
    public Account points(BigDecimal balance) {
        points = balance;
        return this;
    }

    /** Sets what one part costs to numbers that begin with the prefix; an empty prefix is for all others. */
    public Account price(String prefix, BigDecimal perPart) {
        var known = prices.of(prefix);
        prices.set(new Price(prefix, perPart, known.mcc(), known.mnc()));
        return this;
    }

    /** Sets what a service costs that has one price of its own. */
    public Account price(Service service, BigDecimal price) {
        prices.set(service, price);
        return this;
    }

    /** Allows these sender names, and no other that was not set. */
    public Account senderNames(Collection<String> names) {
        names.forEach(name -> catalog.senderNames().decide(name, SenderStatus.ACTIVE));
        return this;
    }

    /** Sets the sender name of messages that name none. */
    public Account defaultSender(String name) {
        catalog.senderNames().clearDefault();
        defaultSender = name;
        return this;
    }

    /** Refuses messages to these numbers, given with country prefix. */
    public Account blacklist(Collection<String> numbers) {
        numbers.forEach(blacklist::add);
        return this;
    }

    /** Refuses messages to these numbers, whose owners want none: code 59. */
    public Account optOut(Collection<String> numbers) {
        numbers.forEach(optOuts::add);
        return this;
    }

    /** Allows this sender of RCS messages, and no other that was not set. */
    public Account rcsSender(String id, String name) {
        rcsSenders.put(id, name);
        return this;
    }

    /** Lets a contact group consist of these numbers; the group and its contacts are made if need be. */
    public Account group(String name, Collection<String> numbers) {
        var complete = numbers.stream().map(
                number -> PhoneNumber.read(number, countryPrefix).map(PhoneNumber::digits).orElse(number)).toList();
        addressBook.fill(name, complete, username);
        return this;
    }

    /** Adds a message template. */
    public Account template(String name, String text) {
        catalog.templates().set(CatalogEntry.MAIN, name, text, false);
        return this;
    }

    /** Adds a group of discount codes that are good until a moment. */
    public Account discountCodes(String group, Collection<String> codes, Instant expires) {
        discountGroups.put(group, new DiscountGroup(codes, expires));
        return this;
    }

    /** Sets the text that is added to every message; an empty one adds none. */
    public Account footer(String text) {
        footer = text;
        return this;
    }

    /** Sets the prefix of numbers given without one. */
    public Account countryPrefix(String prefix) {
        countryPrefix = prefix;
        return this;
    }

    /** Sets how many parts a message may have whose request does not say. */
    public Account maxParts(int parts) {
        maxParts = parts;
        return this;
    }

    /** Sets when messages may be sent. */
    public Account allowedHours(AllowedHours when) {
        hours = when;
        return this;
    }

    /** Says whether messages may have links, and whether links may be shortened. */
    public Account links(boolean allowed, boolean shortAllowed) {
        linksAllowed = allowed;
        shortLinksAllowed = shortAllowed;
        return this;
    }

    /** Forbids an action: code 110. */
    public Account forbid(Action action) {
        forbidden.add(action);
        return this;
    }

    /** The sender names, templates and sub-users. */
    public Catalog catalog() {
        return catalog;
    }

    /** Why that caller may not use the account, if so. A sub-user who is not active is not known. */
    public Optional<ErrorCode> refuse(Identity who) {
        return subuser(who).map(subuser -> refuse(who, subuser)).orElseGet(() -> credentials.refuse(who));
    }

    /** Who a caller is that may use the account. */
    public Member member(Identity who) {
        return subuser(who).map(Subuser::username).map(this::member).orElseGet(() -> new Owner(this));
    }

    /** The member of that name; the owner if there is none of that name any more. */
    public Member member(String name) {
        return catalog.subusers().named(name).<Member> map(subuser -> new SubuserMember(this, subuser.id()))
                .orElseGet(() -> new Owner(this));
    }

    private Optional<Subuser> subuser(Identity who) {
        return who.hasToken() || !who.hasPassword() ? Optional.empty() : catalog.subusers().named(who.username());
    }

    private Optional<ErrorCode> refuse(Identity who, Subuser subuser) {
        if (!subuser.passwords().opens(who.passwordMd5())) {
            return Optional.of(ErrorCode.WRONG_PASSWORD);
        }
        return subuser.active() ? credentials.refuseAddress(who) : Optional.of(ErrorCode.NOT_AUTHORISED);
    }

    public PriceList prices() {
        return prices;
    }

    public BigDecimal points() {
        return points;
    }

    public void charge(BigDecimal cost) {
        points = points.subtract(cost);
    }

    public String username() {
        return username;
    }

    public String defaultSender() {
        return catalog.senderNames().defaultName().orElse(defaultSender);
    }

    public boolean isBlacklisted(String number) {
        return blacklist.contains(number);
    }

    public boolean hasOptedOut(String number) {
        return optOuts.contains(number);
    }

    /** The numbers that get no messages: code 57. */
    public NumberList blacklist() {
        return blacklist;
    }

    /** The numbers whose owners want no messages: code 59. */
    public NumberList optOuts() {
        return optOuts;
    }

    /** The name of the company that recipients see where they opt out. */
    public String optOutBrand() {
        return optOutBrand;
    }

    public void optOutBrand(String brand) {
        optOutBrand = brand;
    }

    public ShortLinks shortLinks() {
        return shortLinks;
    }

    public ExportedFiles exportedFiles() {
        return exportedFiles;
    }

    /** The senders of RCS messages: names by id. */
    public Map<String, String> rcsSenders() {
        return rcsSenders.isEmpty() ? USUAL_RCS_SENDERS : rcsSenders;
    }

    public boolean mayUseRcsSender(String id) {
        return rcsSenders.isEmpty() ? !id.isBlank() : rcsSenders.containsKey(id);
    }

    public VerificationCodes verificationCodes() {
        return verificationCodes;
    }

    /** The contacts of the account. */
    public AddressBook addressBook() {
        return addressBook;
    }

    /** The numbers that a message to a group goes to; empty when there is no such group. */
    public Optional<List<String>> group(String name) {
        return addressBook.groupNamed(name).map(
                group -> addressBook.members(group).stream().map(Contact::phoneNumber)
                        .filter(number -> !number.isEmpty()).toList());
    }

    public Optional<DiscountGroup> discountGroup(String name) {
        return Optional.ofNullable(discountGroups.get(name));
    }

    public String footer() {
        return footer;
    }

    public String countryPrefix() {
        return countryPrefix;
    }

    public int maxParts() {
        return maxParts;
    }

    public AllowedHours allowedHours() {
        return hours;
    }

    public boolean linksAllowed() {
        return linksAllowed;
    }

    public boolean shortLinksAllowed() {
        return shortLinksAllowed;
    }

    public boolean may(Action action) {
        return !forbidden.contains(action);
    }
}
