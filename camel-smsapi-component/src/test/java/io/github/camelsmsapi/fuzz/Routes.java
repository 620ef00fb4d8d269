// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.fuzz.Branch.Errors;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.aggregate.UseLatestAggregationStrategy;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Makes routes of a composition: the first one, and those that are called or started from it. */
final class Routes {

    private final Dsl builder;
    private final AggregationStrategy keepingFailures;
    private final Queue<Runnable> pending = new ArrayDeque<>();

    private Routes(Dsl builder, AggregationStrategy keepingFailures) {
        this.builder = builder;
        this.keepingFailures = keepingFailures;
    }

    /** What adds the composition's routes to a context. */
    static RouteBuilder built(Composition composition, AggregationStrategy keepingFailures) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                new Routes(new Built(this), keepingFailures).add(composition);
            }
        };
    }

    /** The composition's routes as what stands in {@code configure()}. */
    static String printed(Composition composition) {
        var sheet = new Printed.Sheet();
        new Routes(Printed.on(sheet), null).add(composition);
        return sheet.toString();
    }

    private void add(Composition composition) {
        if (composition.setting().timed()) {
            var timer = builder.call("from",
                    "timer:first?includeMetadata=true&delay=0&period=1&repeatCount=" + composition.inputs());
            timer.call("autoStartup", false);
            timer.call("routeId", Trial.TIMER);
            timer.call("errorHandler", Dsl.noErrorHandler());
            timer.call("routePolicyRef", "ends");
            timer.call("setHeader", "item", Dsl.simple("${exchangeProperty.CamelTimerCounter}--"));
            timer.call("to", "direct:first");
        } else if (composition.setting().seda()) {
            var queue = builder.call("from", Trial.QUEUE);
            queue.call("errorHandler", Dsl.noErrorHandler());
            queue.call("routePolicyRef", "ends");
            queue.call("to", "direct:first");
        }
        add("direct:first", composition.first(), from -> {
        });
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    private void add(String uri, Branch branch, Consumer<Dsl> more) {
        var from = builder.call("from", uri);
        more.accept(from);
        switch (branch.errors()) {
            case POLICIES, TRANSACTED -> from.call("routeConfigurationId", SmsapiErrorPolicies.ID);
            case POLICIES_AND_OWN -> {
                from.call("routeConfigurationId", SmsapiErrorPolicies.ID);
                var own = from.call("onException", UserFailure.class);
                own.call("maximumRedeliveries", 2);
                own.call("redeliveryDelay", 0L);
            }
            case NONE -> from.call("errorHandler", Dsl.noErrorHandler());
            case OWN -> handled(from.call("onException", Exception.class));
            case OWN_REPEATING -> {
                var own = from.call("onException", SmsapiException.class);
                own.call("maximumRedeliveries", 2);
                own.call("redeliveryDelay", 0L);
                handled(own);
                handled(from.call("onException", Exception.class));
            }
        }
        var steps = branch.errors() == Errors.TRANSACTED ? from.call("transacted", "required") : from;
        if (branch.id() != 0) {
            steps.takeItem(branch.id());
        }
        Step.addAll(branch.steps(), steps, this);
    }

    private static void handled(Dsl own) {
        own.call("handled", true);
        own.call("process", "caught");
    }

    /** The address of a route whose end the caller awaits. */
    String called(Branch branch) {
        return later("direct:route" + branch.id(), branch, from -> {
        });
    }

    /** The address of a route behind a queue, whose failures reach nobody but itself. */
    String queued(Branch branch) {
        later("seda:route" + branch.id(), branch, from -> from.call("routePolicyRef", "ends"));
        return "seda:route" + branch.id() + "?waitForTaskToComplete=Never";
    }

    private String later(String uri, Branch branch, Consumer<Dsl> more) {
        pending.add(() -> add(uri, branch, more));
        return uri;
    }

    /** A strategy that hands each failure to the user. */
    Dsl.Code keepingFailures() {
        return new Dsl.Code(
                "getContext().getRegistry().lookupByNameAndType(\"keepingFailures\", "
                            + "org.apache.camel.AggregationStrategy.class)",
                keepingFailures);
    }

    Dsl.Code takingLatest() {
        return new Dsl.Code(
                "new org.apache.camel.processor.aggregate.UseLatestAggregationStrategy()",
                new UseLatestAggregationStrategy());
    }

    Dsl.Code seen() {
        return new Dsl.Code(
                "org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository"
                            + ".memoryIdempotentRepository(1000)",
                MemoryIdempotentRepository.memoryIdempotentRepository(1000));
    }
}
