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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.github.camelsmsapi.operation.Operation.get;
import static io.github.camelsmsapi.operation.Operation.post;
import static io.github.camelsmsapi.operation.Operation.Style.FORM;
import static io.github.camelsmsapi.operation.Operation.Style.JSON;
import static io.github.camelsmsapi.operation.Parameter.of;
import static io.github.camelsmsapi.operation.Parameter.text;
import static io.github.camelsmsapi.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.operation.ParameterType.IDS;
import static io.github.camelsmsapi.operation.ParameterType.OBJECT;
import static io.github.camelsmsapi.operation.ParameterType.PHONES;

/**
 * Every operation that {@code smsapi:} offers; adding one is adding a row. The first action of a resource is its
 * default.
 */
public final class Operations {

    private static final Map<String, String> AS_JSON = Map.of("format", "json");

    /** Wire reference, section 5. */
    private static final List<Parameter> NUMBERS = List.of(of(PHONES, "number", "number").asRequired(), of(IDS, "idx", "idx"));

    /** Wire reference, section 1.5. */
    private static final List<Parameter> PAGE = List.of(text("offset", "offset"), text("limit", "limit"));

    private static final Parameter PHONE_NUMBER = of(PHONES, "phoneNumber", "phone_number").asRequired();

    private static final List<Operation> ALL = Stream.concat(MessageOperations.ROWS.stream(), Stream.of(
            post("hlr", "lookup", "/hlr.do", FORM).always(AS_JSON).takes(NUMBERS)
                    .body(BodyMeaning.value("number")).answers(HlrLookup.Several.class),
            post("hlr", "check", "/hlrsync.do", FORM).always(AS_JSON).takes(NUMBERS)
                    .body(BodyMeaning.value("number")).answers(HlrCheck.Several.class),

            post("rcs", "send", "/rcs/messages", JSON)
                    .takes(PHONE_NUMBER, text("sender", "sender").asRequired(), text("text", "text"),
                            of(OBJECT, "content", "content"))
                    .body(BodyMeaning.prose("text")).answers(RcsReceipt.class),
            get("rcs", "list", "/rcs/messages").takes(PAGE).answers(Answer.pageOf(RcsMessage.class)),
            get("rcs", "senders", "/rcs/senders").takes(PAGE).answers(Answer.pageOf(RcsSender.class)),

            post("mfa", "create", "/mfa/codes", JSON)
                    .takes(PHONE_NUMBER, text("from", "from"), text("content", "content"), of(FLAG, "fast", "fast"))
                    .body(BodyMeaning.value("phoneNumber")).answers(MfaCode.class),
            post("mfa", "verify", "/mfa/codes/verifications", FORM)
                    .takes(PHONE_NUMBER, text("code", "code").asRequired()).body(BodyMeaning.value("code"))
                    .answers(Answer.empty(MfaVerification.VERIFIED).on(404, MfaVerification.WRONG)
                            .on(408, MfaVerification.EXPIRED)),

            post("account", "points", "/user.do", FORM).always(Map.of("credits", "1", "details", "1", "format", "json"))
                    .onlyAsks().answers(AccountPoints.class),
            get("account", "ping", "/ping").answers(Ping.class))).toList();

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
