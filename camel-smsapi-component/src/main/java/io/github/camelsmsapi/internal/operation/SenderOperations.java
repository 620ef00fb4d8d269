// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;

import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.operation.sender.Template;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.QUERY;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;

/** Sender names and templates (wire reference, sections 7.2 and 8). */
final class SenderOperations {

    private static final Parameter SENDER = text("sender", "sender").asRequired();
    private static final Parameter ID = text("id", "id").asRequired();

    private static final List<Parameter> TEMPLATE = List.of(
            text("name", "name"), text("template", "template"), of(FLAG, "normalize", "normalize"));

    private static final BodyMapping ONE_SENDER = BodyMapping.value("sender").orKeyOf(SenderName.class, "sender");
    private static final BodyMapping ONE_TEMPLATE = BodyMapping.value("id").orIdOf(Template.class);

    static final List<Operation> ROWS = List.of(
            get("sendernames", "list", "/sms/sendernames").lists(SenderName.class),
            get("sendernames", "get", "/sms/sendernames/{sender}").takes(SENDER).body(ONE_SENDER)
                    .returns(SenderName.class),
            post("sendernames", "create", "/sms/sendernames", FORM)
                    .takes(SENDER, of(FLAG, "statementAccept", "statement_accept"),
                            of(IDS, "acceptedStatements", "accepted_statements[]"))
                    .body(ONE_SENDER).returns(SenderName.class),
            delete("sendernames", "delete", "/sms/sendernames/{sender}").takes(SENDER).body(ONE_SENDER),
            post("sendernames", "makeDefault", "/sms/sendernames/{sender}/commands/make_default", QUERY).takes(SENDER)
                    .body(ONE_SENDER).returns(ResponseMapping.completion()).idempotent(),
            get("sendernames", "statement", "/sms/sendernames/statement").returns(SenderName.Statement.class),

            get("templates", "list", "/sms/templates").lists(Template.class),
            get("templates", "get", "/sms/templates/{id}").takes(ID).body(ONE_TEMPLATE).returns(Template.class),
            post("templates", "create", "/sms/templates", FORM).takes(TEMPLATE)
                    .body(BodyMapping.value("template").orRecord(Template.class)).returns(Template.class),
            put("templates", "update", "/sms/templates/{id}", FORM).takes(TEMPLATE, ID)
                    .body(BodyMapping.value("template").orRecord(Template.class)).returns(Template.class),
            delete("templates", "delete", "/sms/templates/{id}").takes(ID).body(ONE_TEMPLATE),
            get("templates", "available", "/sms/templates/available").lists(Template.class));

    private SenderOperations() {
    }
}
