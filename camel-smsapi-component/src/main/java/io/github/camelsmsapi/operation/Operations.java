/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.Operation.Kind;

import static io.github.camelsmsapi.operation.Parameter.of;
import static io.github.camelsmsapi.operation.Parameter.text;
import static io.github.camelsmsapi.operation.ParameterType.DATE;
import static io.github.camelsmsapi.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.operation.ParameterType.IDS;
import static io.github.camelsmsapi.operation.ParameterType.PER_RECIPIENT;

/** Every operation that {@code smsapi:} offers. The first action of a resource is its default. */
public final class Operations {

    private static final Map<String, String> JSON = Map.of("format", "json");

    /** Wire reference, section 2.1. {@code encoding} is missing on purpose: UTF-8 is sent always. */
    private static final List<Parameter> SMS = List.of(
            of(PER_RECIPIENT, "to", "to"), text("group", "group"),
            text("message", "message"), text("template", "template"), text("from", "from"),
            of(FLAG, "normalize", "normalize"), of(FLAG, "nounicode", "nounicode"),
            of(FLAG, "flash", "flash"), of(FLAG, "fast", "fast"),
            of(FLAG, "single", "single"), text("maxParts", "max_parts"),
            text("datacoding", "datacoding"), text("udh", "udh"),
            of(DATE, "date", "date"), of(FLAG, "dateValidate", "date_validate"),
            text("timeRestriction", "time_restriction"), of(DATE, "expirationDate", "expiration_date"),
            of(FLAG, "allowDuplicates", "allow_duplicates"), of(FLAG, "skipForeign", "skip_foreign"),
            of(PER_RECIPIENT, "idx", "idx"), text("notifyUrl", "notify_url"),
            of(PER_RECIPIENT, "param1", "param1"), of(PER_RECIPIENT, "param2", "param2"),
            of(PER_RECIPIENT, "param3", "param3"), of(PER_RECIPIENT, "param4", "param4"),
            text("discountGroup", "discount_group"), text("partnerId", "partner_id"),
            of(FLAG, "details", "details"), of(FLAG, "test", "test"));

    private static final List<Operation> ALL = List.of(
            new Operation("sms", "send", Kind.SEND, "/sms.do", Map.of(), SMS, Optional.of("message"), SendResult.class),
            new Operation(
                    "sms", "cancel", Kind.FORM, "/sms.do", JSON, List.of(of(IDS, "id", "sch_del").asRequired()),
                    Optional.of("id"), CancelResult.class),
            new Operation(
                    "account", "points", Kind.QUESTION, "/user.do", Map.of("credits", "1", "details", "1", "format", "json"),
                    List.of(), Optional.empty(), AccountPoints.class),
            new Operation(
                    "account", "ping", Kind.QUERY, "/ping", Map.of(), List.of(), Optional.empty(), Ping.class));

    private Operations() {
    }

    /**
     * The operation of a URI's path.
     *
     * @param  action                   the action, or an empty text for the resource's default
     * @throws IllegalArgumentException when there is none; its message lists what there is
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
