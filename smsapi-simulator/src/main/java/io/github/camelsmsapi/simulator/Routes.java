// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.util.function.IntSupplier;

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
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.RequestHandler;
import io.github.camelsmsapi.simulator.server.Style;
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
import static io.github.camelsmsapi.simulator.server.Style.LEGACY;
import static io.github.camelsmsapi.simulator.server.Style.REST;

/** The table of paths. The same operations answer under {@code /} and under {@code /api/}. */
final class Routes {

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
        addTo(router, "");
        addTo(router, "/api");
        for (var status : new int[] { 400, 404, 405, 413, 500 }) {
            router.errorHandler(status, handler::failed);
        }
        return router;
    }

    private void addTo(Router router, String base) {
        both(router, base + "/sms.do", new MessageOperation(MessageType.SMS));
        both(router, base + "/mms.do", new MessageOperation(MessageType.MMS));
        both(router, base + "/vms.do", new MessageOperation(MessageType.VMS));
        both(router, base + "/hlr.do", new HlrOperation(false));
        both(router, base + "/hlrsync.do", new HlrOperation(true));
        both(router, base + "/user.do", new LegacyUserOperation());
        on(router, HttpMethod.PUT, base + "/user.do", LEGACY, new LegacyUserOperation());
        both(router, base + "/phonebook.do", new PhonebookOperation());
        on(router, HttpMethod.GET, base + "/profile", REST, new ProfileOperation());
        on(router, HttpMethod.GET, base + "/profile/prices", REST, new PricesOperation());
        on(router, HttpMethod.POST, base + "/rcs/messages", REST, RcsOperations::send);
        on(router, HttpMethod.GET, base + "/rcs/messages", REST, RcsOperations::list);
        on(router, HttpMethod.GET, base + "/rcs/senders", REST, RcsOperations::senders);
        on(router, HttpMethod.POST, base + "/mfa/codes", REST, MfaOperations::create);
        on(router, HttpMethod.POST, base + "/mfa/codes/verifications", REST, MfaOperations::verify);
        addLists(router, base);
        addShortLinks(router, base + "/short_url");
        on(router, HttpMethod.GET, base + "/shipment/country_volumes", REST, new CountryVolumesOperation());
        router.head(base + "/ping").handler(handler.serveAnybody(new PingOperation()));
        router.get(base + "/ping").handler(handler.serveAnybody(new PingOperation()));
        addPanelTo(router, base);

        ContactRoutes.all().forEach(row -> on(router, row.method(), base + row.path(), REST, row.operation()));

        var callbacks = base + "/callbacks";
        on(router, HttpMethod.GET, callbacks, REST, permitted(CallbackOperations::list));
        on(router, HttpMethod.POST, callbacks, REST, permitted(CallbackOperations::create));
        on(router, HttpMethod.OPTIONS, callbacks, REST, permitted(CallbackOperations::options));
        on(router, HttpMethod.GET, callbacks + "/:id", REST, permitted(CallbackOperations::get));
        on(router, HttpMethod.PUT, callbacks + "/:id", REST, permitted(CallbackOperations::update));
        on(router, HttpMethod.DELETE, callbacks + "/:id", REST, permitted(CallbackOperations::delete));
        on(router, HttpMethod.PUT, callbacks + "/:id/commands/activate", REST, permitted(CallbackOperations::activate));
        on(router, HttpMethod.PUT, callbacks + "/:id/commands/deactivate", REST, permitted(CallbackOperations::deactivate));
        on(router, HttpMethod.GET, callbacks + "/:id/commands/test", REST, permitted(CallbackOperations::test));
    }

    private void addPanelTo(Router router, String base) {
        both(router, base + "/sender.do", new LegacySenderOperation());
        var names = base + "/sms/sendernames";
        on(router, HttpMethod.GET, names + "/statement", REST, SenderNameOperations::statement);
        on(router, HttpMethod.GET, names, REST, SenderNameOperations::list);
        on(router, HttpMethod.POST, names, REST, taking(SenderNameOperations::create, JSON, FORM));
        on(router, HttpMethod.GET, names + "/:sender", REST, SenderNameOperations::get);
        on(router, HttpMethod.DELETE, names + "/:sender", REST, SenderNameOperations::delete);
        on(router, HttpMethod.POST, names + "/:sender/commands/make_default", REST, SenderNameOperations::makeDefault);

        var templates = base + "/sms/templates";
        on(router, HttpMethod.GET, templates + "/available", REST, TemplateOperations::available);
        on(router, HttpMethod.GET, templates, REST, TemplateOperations::list);
        on(router, HttpMethod.POST, templates, REST, taking(TemplateOperations::create, JSON, FORM));
        on(router, HttpMethod.GET, templates + "/:id", REST, TemplateOperations::get);
        on(router, HttpMethod.PUT, templates + "/:id", REST, taking(TemplateOperations::update, JSON, FORM));
        on(router, HttpMethod.DELETE, templates + "/:id", REST, TemplateOperations::delete);

        var subusers = base + "/subusers";
        on(router, HttpMethod.GET, subusers, REST, SubuserOperations::list);
        on(router, HttpMethod.POST, subusers, REST, taking(SubuserOperations::create, JSON, FORM));
        on(router, HttpMethod.GET, subusers + "/:id", REST, SubuserOperations::get);
        on(router, HttpMethod.PUT, subusers + "/:id", REST, taking(SubuserOperations::update, JSON, FORM));
        on(router, HttpMethod.DELETE, subusers + "/:id", REST, SubuserOperations::delete);
        on(router, HttpMethod.GET, subusers + "/:id/shares", REST, SubuserOperations::shares);
        on(router, HttpMethod.GET, subusers + "/:id/shares/sendernames", REST, SubuserOperations::senderNames);
        on(router, HttpMethod.PUT, subusers + "/:id/shares/sendernames", REST,
                taking(SubuserOperations::shareSenderNames, JSON));
        on(router, HttpMethod.GET, subusers + "/:id/shares/templates", REST, SubuserOperations::templates);
        on(router, HttpMethod.PUT, subusers + "/:id/shares/templates", REST, taking(SubuserOperations::shareTemplates, JSON));
    }

    private void addLists(Router router, String base) {
        var blacklist = base + "/blacklist/phone_numbers";
        on(router, HttpMethod.GET, blacklist, REST, BlacklistOperations::list);
        on(router, HttpMethod.POST, blacklist, REST, taking(BlacklistOperations::create, JSON, FORM));
        on(router, HttpMethod.DELETE, blacklist, REST, BlacklistOperations::deleteAll);
        on(router, HttpMethod.POST, blacklist + "/imports", REST,
                taking(BlacklistOperations::importFile, MULTIPART, CSV));
        on(router, HttpMethod.DELETE, blacklist + "/:id", REST, BlacklistOperations::delete);

        var optOuts = base + "/opt_outs";
        on(router, HttpMethod.GET, optOuts, REST, OptOutOperations::list);
        on(router, HttpMethod.GET, optOuts + "/settings", REST, OptOutOperations::settings);
        on(router, HttpMethod.PUT, optOuts + "/settings", REST, taking(OptOutOperations::changeSettings, JSON));
        on(router, HttpMethod.DELETE, optOuts + "/:id", REST, OptOutOperations::delete);
    }

    private void addShortLinks(Router router, String base) {
        on(router, HttpMethod.GET, base + "/clicks", REST, ClicksOperations::list);
        on(router, HttpMethod.GET, base + "/clicks_by_mobile_device", REST, ClicksOperations::byDevice);
        on(router, HttpMethod.POST, base + "/clicks_reports", REST, ClicksOperations::report);
        var links = base + "/links";
        on(router, HttpMethod.GET, links, REST, ShortLinkOperations::list);
        on(router, HttpMethod.POST, links, REST, taking(ShortLinkOperations::create, JSON, FORM, MULTIPART));
        on(router, HttpMethod.GET, links + "/:id", REST, ShortLinkOperations::get);
        on(router, HttpMethod.PUT, links + "/:id", REST, taking(ShortLinkOperations::update, FORM));
        on(router, HttpMethod.DELETE, links + "/:id", REST, ShortLinkOperations::delete);
    }

    /** Legacy operations take GET and POST alike (wire reference, section 1.3). */
    private void both(Router router, String path, Operation operation) {
        on(router, HttpMethod.POST, path, LEGACY, operation);
        on(router, HttpMethod.GET, path, LEGACY, operation);
    }

    private void on(Router router, HttpMethod method, String path, Style style, Operation operation) {
        router.route(method, path).handler(handler.serve(style, operation));
    }
}
