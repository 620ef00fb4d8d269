// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.NearestName;
import io.github.camelsmsapi.operation.Operation;
import io.github.camelsmsapi.operation.Operations;
import io.github.camelsmsapi.operation.Parameter;
import org.apache.camel.CamelContext;

/**
 * Which options an endpoint takes: those of its operation, and the general ones. One that belongs to another operation
 * would be dropped without a word.
 */
final class TakenOptions {

    private static final Set<String> OF_OPERATIONS = Operations.all().stream().flatMap(one -> one.parameters().stream())
            .map(Parameter::option).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_SENDING = Set.of("checkIdx", "maxRecipientsPerRequest", "batchSize", "batchLinger",
            "personalised");
    private static final Set<String> OF_OVERDUE = Set.of("olderThan", "lease", "lookup");
    private static final Set<String> OF_CALLBACKS = Set.of("callbackType", "secret", "callbackAddresses", "callbackProxies",
            "callbackMaxReports", "registerCallback", "unregisterCallback", "callbackReceiver", "callbackReceiverNumber",
            "callbackApiVersion");

    private TakenOptions() {
    }

    /**
     * Refuses options of others in the URI of an operation.
     *
     * @throws IllegalArgumentException naming the option, and those that there are
     */
    static void check(Operation operation, Collection<String> given) {
        check("smsapi:" + operation.uri(), of(operation), given);
    }

    /** The options of an operation, without the general ones. */
    static Set<String> of(Operation operation) {
        var taken = operation.parameters().stream().map(Parameter::option)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (operation.sends().isPresent()) {
            taken.addAll(OF_SENDING);
        }
        return taken;
    }

    /** Refuses the options of operations where reports come in, or are handed out by the ledger. */
    static void checkReports(String uri, Collection<String> given) {
        check(uri, ofReports(), given);
    }

    /** The options where reports come in, or are handed out by the ledger, without the general ones. */
    static Set<String> ofReports() {
        var taken = new LinkedHashSet<String>(List.of("limit"));
        taken.addAll(OF_OVERDUE);
        taken.addAll(OF_CALLBACKS);
        return taken;
    }

    /** What to say of an option that there is not. Its value is not shown: it may belong to a misspelt token. */
    static IllegalArgumentException unknown(String uri, String option, Set<String> taken, CamelContext context) {
        var all = new LinkedHashSet<>(taken);
        Optional.ofNullable(context.getCamelContextExtension().getEndpointUriFactory("smsapi")).ifPresent(
                factory -> factory.propertyNames().stream().filter(name -> !isOfSomeOnly(name)).sorted().forEach(all::add));
        return new IllegalArgumentException(
                "Unknown option '" + option + "' in " + uri
                                            + NearestName.to(option, all).map(near -> "; is " + near + " meant?").orElse(".")
                                            + " It takes " + String.join(", ", all));
    }

    private static void check(String uri, Set<String> taken, Collection<String> given) {
        given.stream().filter(TakenOptions::isOfSomeOnly).filter(option -> !taken.contains(option)).findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException(
                            uri + " takes no option " + option + ", which belongs to others; it takes "
                                                       + String.join(", ", taken)
                                                       + " and the general options");
                });
    }

    private static boolean isOfSomeOnly(String option) {
        return OF_OPERATIONS.contains(option) || OF_SENDING.contains(option) || OF_OVERDUE.contains(option)
                || OF_CALLBACKS.contains(option);
    }
}
