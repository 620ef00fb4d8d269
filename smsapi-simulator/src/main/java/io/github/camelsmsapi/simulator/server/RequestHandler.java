// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.Identity;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.Stage;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.settings.LimitAnswer;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Takes every request to the gateway in: limits, authorisation, the operation itself, the log, the answer. */
public final class RequestHandler {

    private static final Predicate<String> LEGACY_PATHS = Pattern.compile("\\.do$").asPredicate();

    private final Vertx vertx;
    private final ServerSettings settings;
    private final Supplier<Gateway> current;
    private final RequestLimits limits;
    private final TrafficListener traffic;

    public RequestHandler(
                          Vertx vertx, ServerSettings settings, Supplier<Gateway> current, TrafficListener traffic) {
        this.traffic = traffic;
        this.vertx = vertx;
        this.settings = settings;
        this.current = current;
        this.limits = new RequestLimits(settings);
    }

    /** Counts a request as under way from its first byte until it is answered or gone. */
    public void begin(RoutingContext context) {
        limits.begin(current.get().clock().instant());
        context.addEndHandler(done -> limits.end());
        context.next();
    }

    /** How many requests are not answered yet. */
    public int underWay() {
        return limits.underWay();
    }

    /** Cuts the connections of requests to send whose body is not to be read. */
    public void cutUnread(RoutingContext context) {
        var gateway = current.get();
        var isSend = !context.queryParams().contains("sch_del") && !context.queryParams().contains("status");
        if (isSend && gateway.faults().strike(Stage.UNREAD, List::of).isPresent()) {
            finish(context, gateway, unread(context), Future.succeededFuture(Answer.cut()));
        } else {
            context.next();
        }
    }

    /** Reads the body, the files in it too; nothing is put on the disk. */
    public void readBody(RoutingContext context) {
        GatheredBody.gather(context, settings.maxBody());
    }

    /** Serves an operation to those who may use the account. */
    public Handler<RoutingContext> serve(Style style, Operation operation) {
        return context -> {
            var gateway = current.get();
            var call = CallReader.read(context, gateway.clock().instant());
            var refused = limits.exceeded()
                    .or(() -> gateway.account().refuse(call.identity()))
                    .or(() -> call.parameters().isReadable()
                            ? Optional.empty()
                            : Optional.of(ErrorCode.BAD_REQUEST));
            var answer = refused.map(code -> Future.succeededFuture(refuse(style, call, code)))
                    .orElseGet(() -> operation.answer(gateway, call));
            finish(context, gateway, call, answer);
        };
    }

    /** Serves an operation to anybody. */
    public Handler<RoutingContext> serveAnybody(Operation operation) {
        return context -> {
            var gateway = current.get();
            var call = CallReader.read(context, gateway.clock().instant());
            finish(context, gateway, call, operation.answer(gateway, call));
        };
    }

    /** Answers what leads nowhere, what could not be read, and what went wrong in the simulator itself. */
    public void failed(RoutingContext context) {
        var call = unread(context);
        var answer = switch (context.statusCode()) {
            case 404 -> RestErrors.notFound("Not found");
            case 405 -> RestErrors.of(405, "Method not allowed", "method_not_allowed");
            case 400, 413 -> LEGACY_PATHS.test(call.path())
                    ? Style.LEGACY.refuse(call, Refusal.of(ErrorCode.BAD_REQUEST))
                    : RestErrors.of(context.statusCode(), "Bad request", "bad_request");
            default -> Answer.text(500, "The simulator failed: " + context.failure());
        };
        finish(context, current.get(), call, Future.succeededFuture(answer));
    }

    private Call unread(RoutingContext context) {
        return new Call(
                context.request().method().name(), context.request().path(), "", Map.of(), Map.of(), new Parameters(),
                "", new Identity("", "", "", ""), current.get().clock().instant());
    }

    private Answer refuse(Style style, Call call, ErrorCode code) {
        var overLimit = code == ErrorCode.TOO_MANY_AT_ONCE || code == ErrorCode.TOO_MANY_REQUESTS;
        var as = overLimit && settings.limitAnswer() == LimitAnswer.HTTP_429 ? Style.REST : style;
        return as.refuse(call, Refusal.of(code));
    }

    private void finish(RoutingContext context, Gateway gateway, Call call, Future<Answer> answer) {
        answer.recover(failure -> Future.succeededFuture(Answer.text(500, "The simulator failed: " + failure)))
                .map(ready -> kept(gateway, ready))
                .onSuccess(ready -> {
                    var ids = gateway.messages().takeFresh();
                    var exchange = Wire.exchange(
                            gateway.requests().nextNumber(), call, context.request(), GatheredBody.of(context), ready, ids);
                    gateway.requests().add(exchange);
                    traffic.answered(exchange, ids.stream().flatMap(id -> gateway.messages().find(id).stream()).toList());
                    var delay = settings.answerDelay().plus(heldBack(ready)).toMillis();
                    if (delay > 0) {
                        vertx.setTimer(delay, fired -> send(context, ready));
                    } else {
                        send(context, ready);
                    }
                });
    }

    /** The answer, once all that it says is written down. */
    private static Answer kept(Gateway gateway, Answer answer) {
        try {
            gateway.journal().commit();
            return answer;
        } catch (UncheckedIOException e) {
            return Answer.text(500, "The simulator cannot write its data file");
        }
    }

    private static Duration heldBack(Answer answer) {
        return answer.fate() == Answer.Fate.CLOSED ? Duration.ZERO : answer.delay();
    }

    private void send(RoutingContext context, Answer answer) {
        if (context.response().closed()) {
            return; // the caller did not wait
        }
        switch (answer.fate()) {
            case CUT -> context.request().connection().close();
            case NEVER -> {
                // the caller waits until it gives up or the simulator stops
            }
            case SENT -> write(context, answer);
            case CLOSED -> {
                var connection = context.request().connection();
                var delay = Math.max(1, answer.delay().toMillis());
                write(context, answer).onComplete(written -> vertx.setTimer(delay, fired -> connection.close()));
            }
            default -> throw new IllegalStateException(answer.fate().toString());
        }
    }

    private static Future<Void> write(RoutingContext context, Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        answer.headers().forEach(response::putHeader);
        return response.end(answer.body());
    }
}
