// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;

import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.operation.sender.Statement;
import io.github.camelsmsapi.operation.sender.Template;

import static io.github.camelsmsapi.operation.Call.Style.FORM;
import static io.github.camelsmsapi.operation.Call.Style.QUERY;
import static io.github.camelsmsapi.operation.Operation.delete;
import static io.github.camelsmsapi.operation.Operation.get;
import static io.github.camelsmsapi.operation.Operation.post;
import static io.github.camelsmsapi.operation.Operation.put;
import static io.github.camelsmsapi.operation.Parameter.of;
import static io.github.camelsmsapi.operation.Parameter.text;
import static io.github.camelsmsapi.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.operation.ParameterType.IDS;

/** Sender names and templates (wire reference, sections 7.2 and 8). */
final class SenderOperations {

    private static final Parameter SENDER = text("sender", "sender").asRequired();
    private static final Parameter ID = text("id", "id").asRequired();

    private static final List<Parameter> TEMPLATE = List.of(
            text("name", "name"), text("template", "template"), of(FLAG, "normalize", "normalize"));

    private static final BodyMeaning ONE_SENDER = BodyMeaning.value("sender").orKeyOf(SenderName.class, "sender");
    private static final BodyMeaning ONE_TEMPLATE = BodyMeaning.value("id").orIdOf(Template.class);

    static final List<Operation> ROWS = List.of(
            get("sendernames", "list", "/sms/sendernames").lists(SenderName.class),
            get("sendernames", "get", "/sms/sendernames/{sender}").takes(SENDER).body(ONE_SENDER)
                    .answers(SenderName.class),
            post("sendernames", "create", "/sms/sendernames", FORM)
                    .takes(SENDER, of(FLAG, "statementAccept", "statement_accept"),
                            of(IDS, "acceptedStatements", "accepted_statements[]"))
                    .body(ONE_SENDER).answers(SenderName.class),
            delete("sendernames", "delete", "/sms/sendernames/{sender}").takes(SENDER).body(ONE_SENDER),
            post("sendernames", "makeDefault", "/sms/sendernames/{sender}/commands/make_default", QUERY).takes(SENDER)
                    .body(ONE_SENDER).answers(Answer.completion()).harmlessTwice(),
            get("sendernames", "statement", "/sms/sendernames/statement").answers(Statement.class),

            get("templates", "list", "/sms/templates").lists(Template.class),
            get("templates", "get", "/sms/templates/{id}").takes(ID).body(ONE_TEMPLATE).answers(Template.class),
            post("templates", "create", "/sms/templates", FORM).takes(TEMPLATE)
                    .body(BodyMeaning.value("template").orRecord(Template.class)).answers(Template.class),
            put("templates", "update", "/sms/templates/{id}", FORM).takes(TEMPLATE, ID)
                    .body(BodyMeaning.value("template").orRecord(Template.class)).answers(Template.class),
            delete("templates", "delete", "/sms/templates/{id}").takes(ID).body(ONE_TEMPLATE),
            get("templates", "available", "/sms/templates/available").lists(Template.class));

    private SenderOperations() {
    }
}
