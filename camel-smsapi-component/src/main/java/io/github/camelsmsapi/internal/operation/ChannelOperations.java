// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.operation.HlrCheck;
import io.github.camelsmsapi.operation.HlrLookup;
import io.github.camelsmsapi.operation.MfaCode;
import io.github.camelsmsapi.operation.RcsMessage;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.JSON;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.OBJECT;
import static io.github.camelsmsapi.internal.operation.ParameterType.PHONES;

/** Queries for numbers, RCS messages and codes for signing in (wire reference, sections 5, 12 and 14). */
final class ChannelOperations {

    private static final Map<String, String> AS_JSON = Map.of("format", "json");

    private static final List<Parameter> NUMBERS = List.of(of(PHONES, "number", "number").asRequired(), of(IDS, "idx", "idx"));

    private static final Parameter PHONE_NUMBER = of(PHONES, "phoneNumber", "phone_number").asRequired();

    static final List<Operation> ROWS = List.of(
            post("hlr", "lookup", "/hlr.do", FORM).always(AS_JSON).takes(NUMBERS)
                    .body(BodyMapping.value("number")).returns(HlrLookup.Several.class),
            post("hlr", "check", "/hlrsync.do", FORM).always(AS_JSON).takes(NUMBERS)
                    .body(BodyMapping.value("number")).returns(HlrCheck.Several.class),

            post("rcs", "send", "/rcs/messages", JSON)
                    .takes(PHONE_NUMBER, text("sender", "sender").asRequired(), text("text", "text"),
                            of(OBJECT, "content", "content"))
                    .body(BodyMapping.prose("text")).returns(RcsMessage.Receipt.class),
            get("rcs", "list", "/rcs/messages").lists(RcsMessage.class),
            get("rcs", "senders", "/rcs/senders").lists(RcsMessage.Sender.class),

            post("mfa", "create", "/mfa/codes", JSON)
                    .takes(PHONE_NUMBER, text("from", "from"), text("content", "content"), of(FLAG, "fast", "fast"))
                    .body(BodyMapping.value("phoneNumber")).returns(MfaCode.class),
            post("mfa", "verify", "/mfa/codes/verifications", FORM)
                    .takes(PHONE_NUMBER, text("code", "code").asRequired()).body(BodyMapping.value("code"))
                    .returns(ResponseMapping.empty(MfaCode.Verification.VERIFIED).on(404, MfaCode.Verification.WRONG)
                            .on(408, MfaCode.Verification.EXPIRED)));

    private ChannelOperations() {
    }
}
