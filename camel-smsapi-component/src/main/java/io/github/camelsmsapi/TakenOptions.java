// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.internal.operation.NearestName;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.internal.operation.Parameter;
import org.apache.camel.CamelContext;

/**
 * Refuses options that an endpoint does not take. One that belongs to another operation would be dropped without a
 * word.
 */
final class TakenOptions {

    /** What endpoints that send messages take, besides the parameters of their operation. */
    static final List<String> SENDING = List.of("checkIdx", "maxRecipientsPerRequest", "batchSize", "batchLinger");
    /** What endpoints take where reports come in, or are handed out by the ledger. */
    static final List<String> REPORTS = List.of("limit", "olderThan", "lease", "lookup", "callbackType", "secret",
            "callbackAddresses", "callbackProxies", "callbackMaxReports", "registerCallback", "unregisterCallback",
            "callbackReceiver", "callbackReceiverNumber", "callbackApiVersion");
    /** What some endpoints take and others do not. */
    private static final Set<String> NOT_GENERAL = Stream.of(
            Operations.all().stream().flatMap(one -> one.parameters().stream()).map(Parameter::option), SENDING.stream(),
            REPORTS.stream()).flatMap(options -> options).collect(Collectors.toUnmodifiableSet());

    private TakenOptions() {
    }

    /**
     * Refuses options of others in the URI.
     *
     * @throws IllegalArgumentException naming the option, and those that there are
     */
    static void check(Target target, Collection<String> given) {
        var taken = target.options();
        given.stream().filter(NOT_GENERAL::contains).filter(option -> !taken.contains(option)).findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException(
                            target + " takes no option " + option + ", which belongs to others; it takes "
                                                       + String.join(", ", taken) + " and the general options");
                });
    }

    /**
     * Refuses options that there are not. The value is not shown: it may belong to a misspelt token.
     *
     * @param  left                     what is left when all options of the endpoint were set
     * @throws IllegalArgumentException naming the nearest option, and those that there are
     */
    static void refuseUnknown(Target target, Collection<String> left, CamelContext context) {
        left.stream().findFirst().ifPresent(option -> {
            var taken = new LinkedHashSet<>(target.options());
            Optional.ofNullable(context.getCamelContextExtension().getEndpointUriFactory("smsapi"))
                    .ifPresent(factory -> factory.propertyNames().stream().filter(name -> !NOT_GENERAL.contains(name)).sorted()
                            .forEach(taken::add));
            throw new IllegalArgumentException(
                    "Unknown option '" + option + "' in " + target
                                               + NearestName.to(option, taken).map(near -> "; is " + near + " meant?")
                                                       .orElse(".")
                                               + " It takes " + String.join(", ", taken));
        });
    }
}
