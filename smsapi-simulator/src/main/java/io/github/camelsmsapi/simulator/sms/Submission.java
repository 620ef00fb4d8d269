// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.DiscountGroup;
import io.github.camelsmsapi.simulator.account.Member;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.account.Template;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Parameters;

/**
 * A request to send, as far as it was looked at: each view of it is made when a check first asks, so that a view may
 * rely on the checks before it.
 */
final class Submission {

    private static final List<String> ASKED = List.of(
            "flash", "fast", "normalize", "nounicode", "single", "check_idx", "allow_duplicates");
    private static final List<String> WITH = List.of(
            "template", "group", "discount_group", "expiration_date", "time_restriction", "fallback", "notify_url");

    private final MessageType type;
    private final Gateway gateway;
    private final Parameters parameters;
    private final Member member;
    private final Instant now;
    private final List<String> addressed;
    private final Idxs idxs;
    private final Schedule schedule;
    private Recipients recipients;
    private List<Draft> drafts;

    Submission(Gateway gateway, Call call, MessageType type) {
        this.type = type;
        this.gateway = gateway;
        this.parameters = call.parameters();
        this.member = gateway.account().member(call.identity());
        this.now = gateway.clock().instant();
        this.addressed = Stream.concat(
                split(parameters.all("to"), ","),
                groups().flatMap(name -> gateway.account().group(name).stream().flatMap(List::stream))).toList();
        this.idxs = Idxs.of(parameters.all("idx"));
        this.schedule = Schedule.of(this);
    }

    MessageType type() {
        return type;
    }

    Gateway gateway() {
        return gateway;
    }

    Account account() {
        return gateway.account();
    }

    /** Who sends it and pays for it. */
    Member member() {
        return member;
    }

    Instant now() {
        return now;
    }

    String first(String name) {
        return parameters.first(name);
    }

    boolean has(String name) {
        return parameters.has(name);
    }

    boolean flag(String name) {
        return parameters.flag(name);
    }

    Parameters parameters() {
        return parameters;
    }

    /** The names in parameter {@code group}. */
    Stream<String> groups() {
        return split(parameters.all("group"), ",");
    }

    /** Everybody the request names, those of groups last. */
    List<String> addressed() {
        return addressed;
    }

    /** Everybody the request names whose number can be read, with country prefix. */
    List<String> numbers() {
        return addressed.stream().map(number -> PhoneNumber.read(number, account().countryPrefix()))
                .flatMap(Optional::stream).map(PhoneNumber::digits).toList();
    }

    Idxs idxs() {
        return idxs;
    }

    Schedule schedule() {
        return schedule;
    }

    /** The special things that it asks for, in words. */
    String asked() {
        return Stream.concat(
                ASKED.stream().filter(this::flag),
                Stream.concat(isBinary() ? Stream.of("binary") : Stream.empty(), WITH.stream().filter(this::has)))
                .collect(Collectors.joining(" "));
    }

    boolean isBinary() {
        return first("datacoding").equalsIgnoreCase("bin");
    }

    /** Whether it goes by the cheap way that does not leave the country. */
    boolean isDomestic() {
        return type != MessageType.SMS || senderName().equalsIgnoreCase("eco");
    }

    boolean isTest() {
        return flag("test");
    }

    boolean isFast() {
        return flag("fast");
    }

    /** The text before anything is filled in: the message, the template of that name, the subject, what is read out. */
    String content() {
        if (type == MessageType.MMS) {
            return first("subject");
        }
        if (type == MessageType.VMS) {
            return first("tts").isBlank() ? first("file") : first("tts");
        }
        return has("template") ? template().map(Template::text).orElse("") : first("message");
    }

    Optional<Template> template() {
        return has("template") ? member.template(first("template")) : Optional.empty();
    }

    boolean isNormalized() {
        return flag("normalize") || template().filter(Template::normalize).isPresent();
    }

    String senderName() {
        var from = first("from");
        return from.isEmpty() ? account().defaultSender() : from;
    }

    Optional<DiscountGroup> discountGroup() {
        return account().discountGroup(first("discount_group"));
    }

    /** The values of {@code param1} to {@code param4}, one for each addressed number. */
    List<String> personal(int which) {
        var values = parameters.all("param" + which);
        return values.size() == 1 ? Arrays.asList(values.get(0).split("\\|", -1)) : values;
    }

    Recipients recipients() {
        if (recipients == null) {
            recipients = new Recipients(this);
        }
        return recipients;
    }

    /** The messages to be booked, one for each accepted recipient. */
    List<Draft> drafts() {
        if (drafts == null) {
            drafts = new TextRenderer(this).drafts();
        }
        return drafts;
    }

    BigDecimal cost() {
        return drafts().stream().map(Draft::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<String> split(List<String> values, String separator) {
        return values.stream().flatMap(value -> Arrays.stream(value.split(separator)))
                .map(String::trim).filter(value -> !value.isEmpty());
    }
}
