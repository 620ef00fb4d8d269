// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.contacts.ContactRoutes;
import io.github.camelsmsapi.simulator.contacts.PhonebookOperation;
import io.github.camelsmsapi.simulator.control.ControlApi;
import io.github.camelsmsapi.simulator.control.Health;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.inbox.Inbox;
import io.github.camelsmsapi.simulator.operation.BlacklistOperations;
import io.github.camelsmsapi.simulator.operation.CallbackOperations;
import io.github.camelsmsapi.simulator.operation.ClickOperation;
import io.github.camelsmsapi.simulator.operation.ClicksOperations;
import io.github.camelsmsapi.simulator.operation.CountryVolumesOperation;
import io.github.camelsmsapi.simulator.operation.HlrOperation;
import io.github.camelsmsapi.simulator.operation.LegacySenderOperation;
import io.github.camelsmsapi.simulator.operation.LegacyUserOperation;
import io.github.camelsmsapi.simulator.operation.MfaOperations;
import io.github.camelsmsapi.simulator.operation.OptOutOperations;
import io.github.camelsmsapi.simulator.operation.PingOperation;
import io.github.camelsmsapi.simulator.operation.PricesOperation;
import io.github.camelsmsapi.simulator.operation.ProfileOperation;
import io.github.camelsmsapi.simulator.operation.RcsOperations;
import io.github.camelsmsapi.simulator.operation.SenderNameOperations;
import io.github.camelsmsapi.simulator.operation.ShortLinkOperations;
import io.github.camelsmsapi.simulator.operation.SubuserOperations;
import io.github.camelsmsapi.simulator.operation.TemplateOperations;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Csv;
import io.github.camelsmsapi.simulator.server.RequestHandler;
import io.github.camelsmsapi.simulator.server.Route;
import io.github.camelsmsapi.simulator.server.TrafficListener;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import io.github.camelsmsapi.simulator.sms.MessageOperation;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

import static io.github.camelsmsapi.simulator.operation.CallbackOperations.permitted;
import static io.github.camelsmsapi.simulator.server.BodyKind.CSV;
import static io.github.camelsmsapi.simulator.server.BodyKind.FORM;
import static io.github.camelsmsapi.simulator.server.BodyKind.JSON;
import static io.github.camelsmsapi.simulator.server.BodyKind.MULTIPART;
import static io.github.camelsmsapi.simulator.server.BodyKind.taking;
import static io.github.camelsmsapi.simulator.server.Route.anybody;
import static io.github.camelsmsapi.simulator.server.Route.delete;
import static io.github.camelsmsapi.simulator.server.Route.get;
import static io.github.camelsmsapi.simulator.server.Route.legacy;
import static io.github.camelsmsapi.simulator.server.Route.options;
import static io.github.camelsmsapi.simulator.server.Route.post;
import static io.github.camelsmsapi.simulator.server.Route.put;

/** The table of paths. The same operations answer under {@code /} and under {@code /api/}. */
final class Routes {

    /** All but those of the contacts, which have a table of their own. */
    private static final List<Route> ROUTES = List.of(
            anybody("/ping", new PingOperation(), HttpMethod.GET, HttpMethod.HEAD),
            legacy("/sms.do", new MessageOperation(MessageType.SMS)),
            legacy("/mms.do", new MessageOperation(MessageType.MMS)),
            legacy("/vms.do", new MessageOperation(MessageType.VMS)),
            legacy("/hlr.do", new HlrOperation(false)),
            legacy("/hlrsync.do", new HlrOperation(true)),
            legacy("/user.do", new LegacyUserOperation()).also(HttpMethod.PUT),
            legacy("/phonebook.do", new PhonebookOperation()),
            legacy("/sender.do", new LegacySenderOperation()),

            get("/profile", new ProfileOperation()),
            get("/profile/prices", new PricesOperation()),

            post("/rcs/messages", RcsOperations::send),
            get("/rcs/messages", RcsOperations::list),
            get("/rcs/senders", RcsOperations::senders),

            post("/mfa/codes", MfaOperations::create),
            post("/mfa/codes/verifications", MfaOperations::verify),

            get("/shipment/country_volumes", new CountryVolumesOperation()),

            get("/callbacks", permitted(CallbackOperations::list)),
            post("/callbacks", permitted(CallbackOperations::create)),
            options("/callbacks", permitted(CallbackOperations::options)),
            get("/callbacks/:id", permitted(CallbackOperations::get)),
            put("/callbacks/:id", permitted(CallbackOperations::update)),
            delete("/callbacks/:id", permitted(CallbackOperations::delete)),
            put("/callbacks/:id/commands/activate", permitted(CallbackOperations::activate)),
            put("/callbacks/:id/commands/deactivate", permitted(CallbackOperations::deactivate)),
            get("/callbacks/:id/commands/test", permitted(CallbackOperations::test)),

            get("/sms/sendernames/statement", SenderNameOperations::statement),
            get("/sms/sendernames", SenderNameOperations::list),
            post("/sms/sendernames", taking(SenderNameOperations::create, JSON, FORM)),
            get("/sms/sendernames/:sender", SenderNameOperations::get),
            delete("/sms/sendernames/:sender", SenderNameOperations::delete),
            post("/sms/sendernames/:sender/commands/make_default", SenderNameOperations::makeDefault),

            get("/sms/templates/available", TemplateOperations::available),
            get("/sms/templates", TemplateOperations::list),
            post("/sms/templates", taking(TemplateOperations::create, JSON, FORM)),
            get("/sms/templates/:id", TemplateOperations::get),
            put("/sms/templates/:id", taking(TemplateOperations::update, JSON, FORM)),
            delete("/sms/templates/:id", TemplateOperations::delete),

            get("/subusers", SubuserOperations::list),
            post("/subusers", taking(SubuserOperations::create, JSON, FORM)),
            get("/subusers/:id", SubuserOperations::get),
            put("/subusers/:id", taking(SubuserOperations::update, JSON, FORM)),
            delete("/subusers/:id", SubuserOperations::delete),
            get("/subusers/:id/shares", SubuserOperations::shares),
            get("/subusers/:id/shares/sendernames", SubuserOperations::senderNames),
            put("/subusers/:id/shares/sendernames", taking(SubuserOperations::shareSenderNames, JSON)),
            get("/subusers/:id/shares/templates", SubuserOperations::templates),
            put("/subusers/:id/shares/templates", taking(SubuserOperations::shareTemplates, JSON)),

            get("/blacklist/phone_numbers", BlacklistOperations::list),
            post("/blacklist/phone_numbers", taking(BlacklistOperations::create, JSON, FORM)),
            delete("/blacklist/phone_numbers", BlacklistOperations::deleteAll),
            post("/blacklist/phone_numbers/imports", taking(BlacklistOperations::importFile, MULTIPART, CSV)),
            delete("/blacklist/phone_numbers/:id", BlacklistOperations::delete),

            get("/opt_outs", OptOutOperations::list),
            get("/opt_outs/settings", OptOutOperations::settings),
            put("/opt_outs/settings", taking(OptOutOperations::changeSettings, JSON)),
            delete("/opt_outs/:id", OptOutOperations::delete),

            get("/short_url/clicks", ClicksOperations::list),
            get("/short_url/clicks_by_mobile_device", ClicksOperations::byDevice),
            post("/short_url/clicks_reports", ClicksOperations::report),
            get("/short_url/links", ShortLinkOperations::list),
            post("/short_url/links", taking(ShortLinkOperations::create, JSON, FORM, MULTIPART)),
            get("/short_url/links/:id", ShortLinkOperations::get),
            put("/short_url/links/:id", taking(ShortLinkOperations::update, FORM)),
            delete("/short_url/links/:id", ShortLinkOperations::delete));

    private final Vertx vertx;
    private final CurrentGateway current;
    private final RequestHandler handler;
    private final IntSupplier connections;

    Routes(Vertx vertx, ServerSettings settings, CurrentGateway current, TrafficListener traffic,
           IntSupplier connections) {
        this.connections = connections;
        this.vertx = vertx;
        this.current = current;
        this.handler = new RequestHandler(vertx, settings, current::gateway, traffic);
    }

    Router router() {
        var router = Router.router(vertx);
        router.getWithRegex("/_simulator").handler(context -> context.redirect("/_simulator/"));
        var control = new ControlApi(current, vertx);
        router.route("/_simulator/*").subRouter(control.router(vertx));
        router.get("/").handler(new Inbox());
        Inbox.addFilesTo(router);
        router.get("/health").handler(new Health(current, connections, handler::underWay, control::listeners));
        router.route().handler(handler::begin);
        router.route("/sms.do").handler(handler::cutUnread);
        router.route("/api/sms.do").handler(handler::cutUnread);
        router.post("/rcs/messages").handler(handler::cutUnread);
        router.post("/api/rcs/messages").handler(handler::cutUnread);
        router.route().handler(handler::readBody);
        router.get("/s/:name").handler(handler.serveAnybody(new ClickOperation()));
        router.get("/files/:id").handler(handler.serveAnybody(Csv::download));
        Stream.of("", "/api").forEach(base -> all().forEach(route -> add(router, base, route)));
        for (var status : new int[] { 400, 404, 405, 413, 500 }) {
            router.errorHandler(status, handler::failed);
        }
        return router;
    }

    private void add(Router router, String base, Route route) {
        var served = route.isForAnybody()
                ? handler.serveAnybody(route.operation()) : handler.serve(route.style(), route.operation());
        route.methods().forEach(method -> router.route(method, base + route.path()).handler(served));
    }

    /** All rows; where two paths fit a request, the first is meant. */
    private static Stream<Route> all() {
        return Stream.concat(ROUTES.stream(), ContactRoutes.all().stream());
    }
}
