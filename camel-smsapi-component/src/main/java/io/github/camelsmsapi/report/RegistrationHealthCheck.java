/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.report;

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
