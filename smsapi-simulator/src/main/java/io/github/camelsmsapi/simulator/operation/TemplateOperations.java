// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Member;
import io.github.camelsmsapi.simulator.account.Template;
import io.github.camelsmsapi.simulator.account.Templates;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;

/**
 * {@code /sms/templates} (wire reference, section 8). What is refused is not published; here a blank name or text (400)
 * and a name that is taken (409).
 */
public final class TemplateOperations {

    private TemplateOperations() {
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        return Future.succeededFuture(Page.ofWhole(call).answer(
                templates(gateway).of(member(gateway, call).id()), TemplateOperations::json));
    }

    /** Own ones and those that are shared. */
    public static Future<Answer> available(Gateway gateway, Call call) {
        return Future.succeededFuture(
                Page.ofWhole(call).answer(member(gateway, call).templates(), TemplateOperations::content));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        var parameters = call.parameters();
        var name = parameters.first("name");
        var owner = member(gateway, call).id();
        return Future.succeededFuture(invalid(name, parameters.first("template"))
                .or(() -> templates(gateway).named(owner, name).map(taken -> conflict()))
                .orElseGet(() -> Answer.json(201, json(templates(gateway).set(
                        owner, name, parameters.first("template"), parameters.flag("normalize"))))));
    }

    public static Future<Answer> get(Gateway gateway, Call call) {
        return onKnown(gateway, call, template -> Answer.json(200, json(template)));
    }

    /** What is not given stays as it is. */
    public static Future<Answer> update(Gateway gateway, Call call) {
        return onKnown(gateway, call, template -> {
            var parameters = call.parameters();
            var changed = new Template(
                    template.id(), template.owner(),
                    parameters.has("name") ? parameters.first("name") : template.name(),
                    parameters.has("template") ? parameters.first("template") : template.text(),
                    parameters.has("normalize") ? parameters.flag("normalize") : template.normalize());
            return invalid(changed.name(), changed.text())
                    .or(() -> templates(gateway).named(changed.owner(), changed.name())
                            .filter(other -> !other.id().equals(changed.id())).map(taken -> conflict()))
                    .orElseGet(() -> Answer.json(200, json(templates(gateway).put(changed))));
        });
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return onKnown(gateway, call, template -> {
            templates(gateway).remove(template.id());
            return Answer.empty(204);
        });
    }

    private static Future<Answer> onKnown(Gateway gateway, Call call, Function<Template, Answer> action) {
        return Future.succeededFuture(
                templates(gateway).find(member(gateway, call).id(), call.pathVariable("id")).map(action)
                        .orElseGet(() -> RestErrors.notFound("Not found")));
    }

    private static Optional<Answer> invalid(String name, String text) {
        if (name.isBlank()) {
            return Optional.of(RestErrors.invalid("This value should not be blank.", "name", name));
        }
        return text.isBlank()
                ? Optional.of(RestErrors.invalid("This value should not be blank.", "template", text))
                : Optional.empty();
    }

    private static Answer conflict() {
        return RestErrors.of(409, "A template of that name exists", "conflict");
    }

    private static Templates templates(Gateway gateway) {
        return gateway.account().catalog().templates();
    }

    private static Member member(Gateway gateway, Call call) {
        return gateway.account().member(call.identity());
    }

    private static ObjectNode json(Template template) {
        return Json.object().put("id", template.id()).setAll(content(template));
    }

    private static ObjectNode content(Template template) {
        return Json.object().put("name", template.name()).put("template", template.text())
                .put("normalize", template.normalize());
    }
}
