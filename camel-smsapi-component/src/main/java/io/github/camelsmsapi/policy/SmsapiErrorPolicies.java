// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.RouteConfigurationsDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A route configuration that does about each failure what its {@linkplain Reaction reaction} says. A route uses it by
 * name:
 *
 * <pre>{@code
 * from("jms:orders.shipped").routeConfigurationId("smsapi-error-policies").to("smsapi:sms/send")
 * }</pre>
 *
 * <ul>
 * <li>{@code retry}: tried again with growing, jittered delays; {@code wait}: the same with longer ones; {@code defer}:
 * sent again for the next time the account allows. A {@code Retry-After} of SMSAPI is obeyed in full.
 * <li>{@code park}: kept at {@code smsapi.policy.parkUri} until credit or codes are back, and alerted once; the route
 * template {@code smsapi-parked-messages} sends it again.
 * <li>{@code alert}: alerted once in {@code smsapi.policy.alertWindow}; the route the message came by is suspended
 * until its account answers as it should; the message waits in its step and is sent first, or is parked.
 * <li>{@code accepted}: the route goes on. {@code duplicate}, {@code deadLetter}: a dead letter.
 * </ul>
 * A repetition that could double a message is never made. What still fails goes to {@code smsapi.policy.deadLetterUri},
 * or {@code unknownUri} when the outcome is unknown: as the original message, with the reason in headers, once for
 * Camel ({@code CamelSmsapiErrorReason}) and once for what is outside of it ({@code SmsapiErrorReason}). Without a dead
 * letter the exchange fails, and the route's consumer decides. Which code has which reaction is in
 * {@link io.github.camelsmsapi.error.SmsapiErrorCode}; {@code smsapi.policy.codes.57=park} changes it.
 */
public class SmsapiErrorPolicies extends RouteConfigurationBuilder {

    /** The name under which a route asks for these policies. */
    public static final String ID = "smsapi-error-policies";

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiErrorPolicies.class);

    private final Clock clock;
    private CamelContext configured;

    public SmsapiErrorPolicies() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the alert window and the memory of an idx go by. */
    public SmsapiErrorPolicies(Clock clock) {
        this.clock = clock;
    }

    /** One instance can serve several contexts, each with its own settings. */
    @Override
    public void addRouteConfigurationsToCamelContext(CamelContext context) throws Exception {
        if (configured != null && configured != context) {
            setRouteConfigurationCollection(new RouteConfigurationsDefinition());
            setCamelContext(context);
            configuration();
        }
        super.addRouteConfigurationsToCamelContext(context);
    }

    @Override
    public void configuration() throws Exception {
        configured = getContext();
        var settings = PolicySettings.from(configured);
        if (settings.deadLetterUri().isEmpty()) {
            LOG.warn(
                    "smsapi.policy.deadLetterUri is not set: a message that cannot be sent fails its exchange and is not kept");
        }
        var suspended = new SuspendedRoutes(configured, settings.resumeInterval(), any -> true);
        configured.addService(suspended);
        new PolicySteps(configured, settings, clock, suspended).addTo(routeConfiguration(ID));
    }
}
