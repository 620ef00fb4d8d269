// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.GatheredBody;
import io.github.camelsmsapi.simulator.server.Json;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import static io.github.camelsmsapi.simulator.control.ControlOperation.of;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

/** The control API: its operations, and the description that they make of themselves. */
public final class ControlApi {

    private static final String PAGE = "limit: at most so many";
    private static final String OFFSET = "offset: leaves out so many at the beginning";
    private static final long LARGEST_BODY = 4L << 20;
    private static final BigDecimal LONGEST_ADVANCE = new BigDecimal(Duration.ofDays(3650).toSeconds());

    private final CurrentGateway current;
    private final EventStream events;
    private final List<ControlOperation> operations = new ArrayList<>();

    public ControlApi(CurrentGateway current, Vertx vertx) {
        this.current = current;
        this.events = new EventStream(current, vertx);
        operations.add(new ControlOperation(
                GET, "/messages", "Lists the booked messages, oldest first", List.of(
                        "idx: those with this idx", "number: those to this number", PAGE, OFFSET),
                200, this::messages));
        operations.add(new ControlOperation(
                GET, "/requests", "Lists the last requests, secrets masked, oldest first",
                List.of(PAGE, OFFSET), 200, this::requests));
        operations.add(of(GET, "/stats", "Shows how it all adds up", 200, input -> Answer.json(200, stats(current))));
        operations.add(new ControlOperation(
                GET, "/events", "Streams the stats whenever they change (server-sent events)", List.of(), 200, events::open));
        operations.add(of(POST, "/clock/advance", "Pushes the clock forward and does what has fallen due", 200, this::advance,
                "*seconds: how far"));
        operations.add(of(POST, "/points", "Sets the balance, or tops it up", 200, this::points,
                "set: the balance in points", "add: what comes to it"));
        operations.add(of(DELETE, "/state", "Forgets everything and begins anew; registered callbacks stay", 204, this::reset,
                "callbacks: true forgets registered callbacks too"));
        operations.addAll(new InboxControl(current).operations());
        operations.addAll(new IncomingControl(current).operations());
        operations.addAll(new FaultControl(current).operations());
        operations.addAll(new AccountControl(current).operations());
    }

    /** How many listen to events. */
    public int listeners() {
        return events.listeners();
    }

    /** The routes, without the path that they stand under. */
    public Router router(Vertx vertx) {
        var router = Router.router(vertx);
        router.route().handler(context -> GatheredBody.gather(context, LARGEST_BODY));
        router.route().handler(context -> {
            context.addHeadersEndHandler(leaving -> current.gateway().journal().commit());
            context.next();
        });
        router.get("/").handler(context -> answer(context, Answer.text(200, ControlDescription.list(operations))));
        router.get("/openapi.json").handler(
                context -> answer(context, Answer.json(200, ControlDescription.openApi(operations))));
        operations.forEach(operation -> router.route(operation.method(), operation.path())
                .handler(context -> operation.action().on(context, ControlInput.of(context))));
        router.route().handler(context -> answer(context, Answer.json(404, Json.object().put(
                "message", "There is no such control operation; GET /_simulator/ lists them"))));
        router.route().failureHandler(ControlApi::failed);
        return router;
    }

    /** How it all adds up. */
    static ObjectNode stats(CurrentGateway current) {
        var gateway = current.gateway();
        return RecordJson.of(gateway.stats())
                .put("now", gateway.clock().instant().toString())
                .put("kept", gateway.messages().kept())
                .put("dropped", gateway.messages().dropped())
                .put("refused", gateway.requests().refusedCount())
                .put("incoming", gateway.incoming().count())
                .put("reportsNotTaken", gateway.reporter().refused())
                .put("changes", gateway.messages().changes())
                .set("faults", FaultControl.injected(gateway.faults()));
    }

    private void messages(RoutingContext context, ControlInput input) {
        var messages = current.gateway().messages();
        List<BookedMessage> found = input.has("idx") ? messages.withIdx(input.text("idx"))
                : input.has("number") ? messages.toNumber(input.text("number")) : messages.all();
        if (input.has("idx") && input.has("number")) {
            found = found.stream().filter(message -> message.number().equals(input.text("number"))).toList();
        }
        CollectionStream.write(context.response(), page(input, found), RecordJson::of);
    }

    private void requests(RoutingContext context, ControlInput input) {
        CollectionStream.write(
                context.response(), page(input, current.gateway().requests().last()), RecordJson::of);
    }

    private static <T> List<T> page(ControlInput input, List<T> all) {
        var from = Math.min(input.number("offset", 0), all.size());
        return all.subList(from, from + Math.min(input.number("limit", all.size()), all.size() - from));
    }

    private Answer advance(ControlInput input) {
        var seconds = decimal(input.optional("seconds").orElse("0"), "seconds");
        if (seconds.abs().compareTo(LONGEST_ADVANCE) > 0) {
            throw new IllegalArgumentException("\"seconds\" must be at most ten years: " + LONGEST_ADVANCE);
        }
        current.advance(Duration.ofMillis(seconds.movePointRight(3).longValue()));
        return Answer.json(200, Json.object().put("now", current.gateway().clock().instant().toString()));
    }

    private Answer points(ControlInput input) {
        var owner = current.gateway().account();
        input.optional("set").map(points -> decimal(points, "set")).ifPresent(owner::points);
        input.optional("add").map(points -> decimal(points, "add"))
                .ifPresent(points -> owner.points(owner.points().add(points)));
        return Answer.json(200, Json.object().put("points", owner.points()));
    }

    private Answer reset(ControlInput input) {
        if (input.flag("callbacks", false)) {
            current.reset();
        } else {
            current.resetKeepingCallbacks();
        }
        return Answer.empty(204);
    }

    /** @throws IllegalArgumentException when the text is no number, or one of absurd length */
    static BigDecimal decimal(String text, String name) {
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException('"' + name + "\" must be a number, not " + text);
        }
        return new BigDecimal(text);
    }

    private static void failed(RoutingContext context) {
        var wrongInput = context.failure() instanceof IllegalArgumentException
                || context.failure() instanceof DateTimeException;
        var status = wrongInput ? 400 : context.statusCode() > 0 ? context.statusCode() : 500;
        var reason = context.failure() == null ? "Not understood" : String.valueOf(context.failure().getMessage());
        answer(context, Answer.json(status, Json.object().put("message", reason)));
    }

    static void answer(RoutingContext context, Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(answer.body());
        }
    }
}
