// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.camel.Message;
import org.apache.camel.support.PluginHelper;

/** Whose connection a call came in by, as the HTTP servers that Camel has tell it, each in its own way. */
final class Caller {

    private static final String VERTX = "CamelVertxPlatformHttpRemoteAddress";
    private static final String NETTY = "CamelNettyRemoteAddress";
    private static final String SERVLET = "CamelHttpServletRequest";
    /** {@code 10.0.0.1:5000}, {@code /10.0.0.1:5000}, {@code [::1]:5000}, {@code /[0:0:0:0:0:0:0:1]:5000}. */
    private static final Pattern WITH_PORT = Pattern.compile("(?:[^/]*/)?\\[?([0-9.]+|[0-9a-fA-F:.]+?)(?:%\\w+)?]?:\\d{1,5}");

    private Caller() {
    }

    /** Whether it came by a servlet, as under Spring Boot. */
    static boolean isServlet(Message call) {
        return call.getHeader(SERVLET) != null;
    }

    /** The IP address; empty when the server does not tell. */
    static Optional<String> of(Message call) {
        if (isServlet(call)) { // without a need for its classes here
            var beans = PluginHelper.getBeanIntrospection(call.getExchange().getContext());
            return Optional.ofNullable(beans.getOrElseProperty(call.getHeader(SERVLET), "remoteAddr", null, false))
                    .map(String::valueOf);
        }
        return Optional.ofNullable(call.getHeader(VERTX, call.getHeader(NETTY))).map(String::valueOf)
                .map(WITH_PORT::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1));
    }
}
