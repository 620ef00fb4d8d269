// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.report.CallbackAddress;
import io.github.camelsmsapi.internal.report.CallbackReceiver;
import io.github.camelsmsapi.internal.report.CallbackRegistration;
import io.github.camelsmsapi.internal.report.LastingRegistration;
import io.github.camelsmsapi.internal.report.RegistrationHealthCheck;
import io.github.camelsmsapi.internal.report.ReportMeasurement;
import io.github.camelsmsapi.internal.report.ReportRecorder;
import io.github.camelsmsapi.internal.report.RouteStop;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.report.CallbackType;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code webhook:smsapi:reports} and {@code webhook:smsapi:inbox} do with a call. Camel starts and stops it with
 * the route's consumer, and so the callback is registered as long as the route runs.
 */
final class Webhook extends ServiceSupport implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final List<String> RECEIVERS = List.of("all", "2way", "number");

    private final SmsapiEndpoint endpoint;
    private final SmsapiConfiguration options;
    private final WebhookConfiguration latest;
    private final Processor route;
    private final CallbackType type;
    private WebhookPlace place;
    private String routeId;
    private Processor receiver;
    private LastingRegistration registration;
    private RegistrationHealthCheck check;
    private Shared.Lease<Clients.Client> client;

    /**
     * @param  route                    gets each report
     * @throws IllegalArgumentException when nothing comes in there, or when an option is wrong
     */
    Webhook(SmsapiEndpoint endpoint, WebhookConfiguration webhook, Processor route) {
        this.endpoint = endpoint;
        this.options = endpoint.getConfiguration();
        this.latest = webhook;
        this.route = route;
        this.type = endpoint.target().callbackType(options.getCallbackType());
        check();
    }

    private void check() {
        var chosen = options.getCallbackReceiver();
        if (!RECEIVERS.contains(chosen)) {
            throw new IllegalArgumentException("callbackReceiver=" + chosen + " is not one of " + RECEIVERS);
        }
        if (chosen.equals("number") != (options.getCallbackReceiverNumber() != null)) {
            throw new IllegalArgumentException("callbackReceiver=number and callbackReceiverNumber go together");
        }
        options.callbackGuard(); // refuses invalid addresses
    }

    @Override
    public void process(Exchange call) throws Exception {
        receiver.process(call);
    }

    @Override
    protected void doStart() {
        var here = WebhookPlace.of(endpoint, route, latest);
        here.open();
        place = here;
        routeId = place.routeId();
        if (options.secret().isEmpty() && options.getCallbackAddresses() == null) {
            LOG.warn("The callback for {} accepts calls from anyone who knows its URL; set the option secret", type.wireName());
        }
        receiver = new CallbackReceiver(
                this::exchange, type, options.callbackGuard(), options.getCallbackMaxReports(),
                List.of(new ReportRecorder(endpoint.ledger(), options.clockOrSystem()),
                        new ReportMeasurement(component()::measurements), route));
        if (place.isRegistered(options)) {
            register(place.address(options.secret()));
        }
    }

    /** One that comes from the route, as its consumer would make it. */
    private Exchange exchange() {
        var exchange = endpoint.createExchange();
        if (!routeId.isEmpty()) {
            exchange.getExchangeExtension().setFromRouteId(routeId);
        }
        return exchange;
    }

    private void register(CallbackAddress address) {
        client = endpoint.client();
        registration = new LastingRegistration(
                new CallbackRegistration(
                        client.value().smsapi(), type, address, options.getCallbackReceiver(),
                        Optional.ofNullable(options.getCallbackReceiverNumber()),
                        Optional.ofNullable(options.getCallbackApiVersion())),
                options.isUnregisterCallback(), component().callbackTimer(),
                reason -> new RouteStop(context(), routeId, reason).whenStarted());
        addCheck();
        ServiceHelper.startService(registration);
    }

    private void addCheck() {
        var checks = HealthCheckRegistry.get(context());
        if (checks != null && component().isHealthCheckConsumerEnabled()) {
            check = new RegistrationHealthCheck(routeId, registration);
            checks.getCheck(check.getId()).ifPresent(checks::unregister); // that of a start that was refused
            checks.register(check);
        }
    }

    @Override
    protected void doStop() {
        if (place != null) { // else another route has the path
            place.close();
        }
        ServiceHelper.stopService(registration);
        if (check != null && !registration.isRefused()) { // else it says why the route has stopped
            HealthCheckRegistry.get(context()).unregister(check);
        }
        if (client != null) {
            client.close();
        }
    }

    private SmsapiComponent component() {
        return (SmsapiComponent) endpoint.getComponent();
    }

    private CamelContext context() {
        return endpoint.getCamelContext();
    }
}
