// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Map;

import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** Readiness: whether SMSAPI knows where to call. {@code DOWN} says what is to be done. */
public final class RegistrationHealthCheck extends AbstractHealthCheck {

    private final String route;
    private final LastingRegistration registration;

    /** @param route the id of the route that is called */
    public RegistrationHealthCheck(String route, LastingRegistration registration) {
        super("camel", "consumer:smsapi-callback:" + route);
        this.route = route;
        this.registration = registration;
    }

    @Override
    public boolean isLiveness() {
        return false; // another start of this process would not help SMSAPI
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        registration.complaint().filter(any -> getCamelContext().getRoute(route) != null)
                .ifPresentOrElse(complaint -> builder.down().message(complaint).detail("reason", complaint), builder::up);
    }
}
