// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every operation that {@code smsapi:} offers; adding one is adding a row to those of its family. The first action of a
 * resource is its default.
 */
public final class Operations {

    private static final List<Operation> ALL = Stream.of(
            MessageOperations.ROWS, ChannelOperations.ROWS, AccountOperations.ROWS, ContactOperations.ROWS,
            SenderOperations.ROWS, ConsentOperations.ROWS, LinkOperations.ROWS, CallbackOperations.ROWS,
            LegacyOperations.ROWS).flatMap(List::stream).toList();

    private Operations() {
    }

    /**
     * The operation of a URI's path.
     *
     * @param  action                   the action, or an empty text for the resource's default
     * @throws IllegalArgumentException when it does not exist; the message lists those that do
     */
    public static Operation find(String resource, String action) {
        var actions = ALL.stream().filter(operation -> operation.resource().equals(resource)).toList();
        if (actions.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unknown resource '" + resource + "' in the URI; known are "
                                               + ALL.stream().map(Operation::resource)
                                                       .collect(Collectors.toCollection(LinkedHashSet::new))
                                               + ", and webhook:smsapi:reports for delivery reports");
        }
        return actions.stream().filter(operation -> action.isEmpty() || operation.action().equals(action)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown action '" + action + "' of '" + resource
                                                                + "' in the URI; known are "
                                                                + actions.stream().map(Operation::action).toList()));
    }

    /** All rows, for documentation and tests. */
    public static List<Operation> all() {
        return ALL;
    }
}
