// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.camelsmsapi.internal.report.CallbackAddress;
import io.github.camelsmsapi.internal.report.CallbackPaths;
import io.github.camelsmsapi.internal.report.WebhookForm;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.StatefulService;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.component.webhook.WebhookEndpoint;
import org.apache.camel.component.webhook.WebhookUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a webhook takes calls: its path at a server of this process, and the address that SMSAPI is told.
 *
 * @param webhook the options that the route gave to Camel's webhook
 */
record WebhookPlace(CamelContext context, WebhookConfiguration webhook) {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookPlace.class);
    /** Methods that SMSAPI calls by; null stands for all methods. */
    private static final Pattern CALLS = Pattern.compile("\\b(GET|POST|null)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * That of the running route with this processor. Routes with the same options share one {@code smsapi:} endpoint,
     * to which Camel gives the place of the latest.
     */
    static WebhookPlace of(SmsapiEndpoint endpoint, Processor processor, WebhookConfiguration latest) {
        var context = endpoint.getCamelContext();
        return new WebhookPlace(
                context, context.getRoutes().stream()
                        .filter(route -> route.getProcessor() == processor && route.getEndpoint() instanceof WebhookEndpoint)
                        .map(route -> ((WebhookEndpoint) route.getEndpoint()).getConfiguration()).findFirst().orElse(latest));
    }

    /**
     * Sees to it that there is a server to take calls, before Camel misses one in words of its own.
     *
     * @throws IllegalArgumentException naming the dependency to add
     */
    static void checkServer(CamelContext context, WebhookConfiguration webhook) {
        try {
            WebhookUtils.locateRestConsumerFactory(context, webhook);
        } catch (RuntimeException none) {
            throw new IllegalArgumentException(
                    "There is no HTTP server that takes the calls of SMSAPI. Under Camel Main add"
                                               + " org.apache.camel:camel-platform-http-main and set camel.server.enabled=true;"
                                               + " under Spring Boot add org.apache.camel.springboot:camel-platform-http-starter"
                                               + " and spring-boot-starter-web. Then set webhookComponentName=platform-http ("
                                               + none.getMessage() + ")",
                    none);
        }
    }

    /** Whether SMSAPI is to be told of it. */
    boolean isRegistered(SmsapiConfiguration options) {
        return options.isRegisterCallback() && webhook.isWebhookAutoRegister();
    }

    /**
     * The address from outside.
     *
     * @throws IllegalArgumentException when it is invalid, or has the path twice
     */
    CallbackAddress address(Optional<String> secret) {
        var server = Optional.ofNullable(webhook.getWebhookExternalUrl());
        if (server.isEmpty()) {
            LOG.warn(
                    "webhookExternalUrl is not set: the registered URL is an address of this machine, which SMSAPI probably cannot reach");
        }
        var url = withoutSlash(server.orElseGet(this::ownServer));
        var path = webhook.computeFullPath(true);
        var address = new CallbackAddress(url + path, secret);
        if (!withoutSlash(path).isEmpty() && url.endsWith(withoutSlash(path))) {
            throw new IllegalArgumentException(
                    "SMSAPI would be told " + address + ": webhookExternalUrl ends with the path " + path
                                               + ", which is added to it. Leave it out there");
        }
        return address;
    }

    private String ownServer() {
        try {
            return webhook.computeServerUriPrefix();
        } catch (UnknownHostException failure) {
            throw new IllegalArgumentException("webhookExternalUrl is not set, and this machine has no name", failure);
        }
    }

    private static String withoutSlash(String text) {
        return text.replaceFirst("/+$", "");
    }

    /**
     * Prepares the path for calls.
     *
     * @throws IllegalArgumentException when another running route takes them: of two, the second would never get any
     */
    void open() {
        checkAlone();
        WebhookForm.leaveAlone(context, webhook.computeFullPath(false));
        if (server(webhook) instanceof Component) { // else it has a port of its own
            CallbackPaths.of(context).add(webhook.computeFullPath(false));
        }
    }

    void close() {
        CallbackPaths.of(context).remove(webhook.computeFullPath(false));
    }

    private void checkAlone() {
        context.getRoutes().stream().filter(this::isOtherAtSamePlace).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException(
                    "The route " + other.getRouteId() + " takes the calls to " + path(webhook)
                                               + " already, so that none would come here. Give each route a webhookPath of its own");
        });
    }

    private boolean isOtherAtSamePlace(Route route) {
        return route.getConsumer() instanceof StatefulService consumer && (consumer.isStarted() || consumer.isStarting())
                && (isOtherWebhook(route.getEndpoint()) || isOfServer(route.getEndpoint()));
    }

    private boolean isOtherWebhook(Endpoint endpoint) {
        return endpoint instanceof WebhookEndpoint other && other.getConfiguration() != webhook
                && path(other.getConfiguration()).equals(path(webhook))
                && server(other.getConfiguration()) == server(webhook);
    }

    /** Whether a route takes calls to the path without a webhook. */
    private boolean isOfServer(Endpoint endpoint) {
        return WebhookForm.isPlatformHttp(endpoint)
                && withoutSlash(String.valueOf(WebhookForm.property(context, endpoint, "path"))).equals(path(webhook))
                && WebhookForm.property(context, endpoint, "component") == server(webhook)
                && CALLS.matcher(String.valueOf(WebhookForm.property(context, endpoint, "httpMethodRestrict"))).find();
    }

    private static String path(WebhookConfiguration any) {
        return withoutSlash(any.computeFullPath(false));
    }

    private Object server(WebhookConfiguration any) {
        return WebhookUtils.locateRestConsumerFactory(context, any);
    }

    /** The id of the route that takes the calls. */
    String routeId() {
        return context.getRoutes().stream()
                .filter(route -> route.getEndpoint() instanceof WebhookEndpoint any && any.getConfiguration() == webhook)
                .map(Route::getRouteId).findFirst().orElse("");
    }
}
