// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;

/** The text and number of each message, and the faults at the simulator that make its fate. */
final class Plan {

    /** What is sent under a message's name; an empty idx is for one that the component makes. */
    record Sms(String number, String text, String idx, boolean repetition) {
    }

    private final Composition composition;
    private final Map<String, Sms> messages = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Plan(Composition composition, Map<String, Meant> meant) {
        this.composition = composition;
        meant.values().forEach(message -> add(message, messages.size()));
    }

    private void add(Meant message, int index) {
        var fate = fate(message.id());
        var number = number(fate, index);
        var ordinary = fate instanceof Fate.Accepted || fate instanceof Fate.Struck;
        var text = composition.setting().sharedText() && ordinary ? "Hello" : "Hello " + message.id();
        messages.put(message.id(), new Sms(
                number, text, message.idx().isOwn() ? "own-" + message.id() : "", message.idx().isRepetition()));
        names.put(number + ' ' + text, message.id());
    }

    private Fate fate(String id) {
        return composition.fates().getOrDefault(id, new Fate.Accepted());
    }

    private static String number(Fate fate, int index) {
        if (fate instanceof Fate.Refused refused) {
            return "48900000%03d".formatted(refused.code());
        }
        if (fate instanceof Fate.RefusedAtFirst refused) {
            return "4890003%d%03d".formatted(refused.attempts(), refused.code());
        }
        return fate instanceof Fate.Invalid ? "1%03d".formatted(index) : "48501%06d".formatted(index);
    }

    Optional<Sms> message(String name) {
        return Optional.ofNullable(messages.get(name));
    }

    Map<String, Sms> messages() {
        return messages;
    }

    /** The name of the message with that number and text. */
    Optional<String> nameOf(String number, String text) {
        return Optional.ofNullable(names.get(number + ' ' + text));
    }

    /** The name of a message, part of a body of several, with that number. */
    Optional<String> nameOfPart(String body, String number) {
        return messages.entrySet().stream()
                .filter(message -> message.getKey().startsWith(body + '#') && message.getValue().number().equals(number))
                .map(Map.Entry::getKey).findFirst();
    }

    /** The message of that name, or those of the body of that name. */
    List<String> parts(String name) {
        return messages.containsKey(name)
                ? List.of(name)
                : messages.keySet().stream().filter(id -> id.startsWith(name + '#')).toList();
    }

    /**
     * Whether something was to go wrong with the message itself, or with one that shares its request, its connection or
     * its short time-out.
     */
    boolean mayFail(Meant message) {
        return !(fate(message.id()) instanceof Fate.Accepted) || closesConnections() || hangs()
                || (message.isPart() || composition.setting().batchSize() > 1) && !composition.fates().isEmpty();
    }

    /** Whether connections are closed unannounced, each with the request that comes in that moment. */
    boolean closesConnections() {
        return strikes(SendFault.CLOSED_WHILE_IDLE);
    }

    /** Whether a request gets no answer, and so has to wait in vain. */
    boolean hangs() {
        return strikes(SendFault.HANG_BEFORE_BOOKING) || strikes(SendFault.HANG_AFTER_BOOKING);
    }

    private boolean strikes(SendFault fault) {
        return composition.fates().values().stream()
                .anyMatch(fate -> fate instanceof Fate.Struck struck && struck.faults().contains(fault));
    }

    void inject(SmsapiSimulator simulator) throws IOException {
        for (var message : messages.entrySet()) {
            var sms = message.getValue();
            var fate = fate(message.getKey());
            if (fate instanceof Fate.Struck struck) {
                struck.faults().forEach(fault -> simulator.inject(
                        FaultRule.of(fault).number(sms.number()).count(1).delay(Duration.ofMillis(20))));
            }
            if (fate instanceof Fate.SentBefore) {
                EarlierProcess.send(simulator, sms);
            }
        }
    }

    /** What happens to each message, a line each. */
    String printed() {
        var text = new StringBuilder();
        messages.forEach((id, sms) -> text.append("// ").append(id).append(": ").append(sms.number()).append(' ')
                .append(sms.idx()).append(' ').append(fate(id)).append('\n'));
        return text.toString();
    }
}
