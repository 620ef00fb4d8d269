// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** How long an application with three routes takes until it has started, from the start of its process on. */
final class ApplicationStart implements Row {

    private static final int ROUTES = 3;

    @Override
    public String title() {
        return "Start of an application with three routes, beside the same with `http:`";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        var http = new ArrayList<Double>();
        var smsapi = new ArrayList<Double>();
        for (var round = 0; round <= size.rounds; round++) {
            http.add(millis("http://127.0.0.1:1/sms.do?route="));
            smsapi.add(millis("smsapi:sms/send?baseUrl=http://127.0.0.1:1&token=any&from=Shop"));
        }
        report.figure("milliseconds with `http:`", "%s", Spread.of(http.stream().mapToDouble(one -> one)).text(0));
        report.figure("milliseconds with `smsapi:`", "%s", Spread.of(smsapi.stream().mapToDouble(one -> one)).text(0));
    }

    private static double millis(String uri) throws Exception {
        var begun = System.nanoTime();
        try (var application = new OtherProcess(ApplicationStart.class, List.of(), uri)) {
            application.line();
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    /** The application. */
    public static void main(String[] arguments) throws Exception {
        var context = new DefaultCamelContext();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (var i = 0; i < ROUTES; i++) {
                    from("direct:route-" + i).to(arguments[0] + i);
                }
            }
        });
        context.start();
        System.out.println("started");
        context.stop();
    }
}
