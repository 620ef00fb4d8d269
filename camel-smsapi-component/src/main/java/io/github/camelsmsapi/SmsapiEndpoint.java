// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.ledger.OverdueMessages;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.webhook.WebhookCapableEndpoint;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Send SMS through SMSAPI (smsapi.com, smsapi.pl) and receive delivery reports and incoming messages.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "smsapi", title = "SMSAPI", syntax = "smsapi:resource/action",
             category = { Category.MOBILE, Category.SAAS }, headersClass = SmsapiConstants.class)
public class SmsapiEndpoint extends ScheduledPollEndpoint implements WebhookCapableEndpoint, EndpointServiceLocation {

    private static final long POLL_DELAY = 60_000;

    @UriPath(label = "common",
             description = "What to work with, such as sms, contacts or account; the page on operations lists all. reports "
                           + "asks the ledger for overdue messages; webhook:smsapi:reports receives delivery reports, "
                           + "webhook:smsapi:inbox incoming messages")
    @org.apache.camel.spi.Metadata(required = true)
    private String resource;
    @UriPath(label = "common",
             description = "What to do, as send, list, get, create, update or delete; each resource has a default. The page "
                           + "on operations lists all")
    private String action;
    @UriParam
    private SmsapiConfiguration configuration;
    @UriParam(label = "consumer,scheduler", defaultValue = "60000", javaType = "java.time.Duration")
    private long delay = POLL_DELAY;

    private Target target;
    private WebhookConfiguration webhook;

    /** For Camel's tools. */
    public SmsapiEndpoint() {
    }

    /**
     * @throws IllegalArgumentException when there is no such operation
     */
    SmsapiEndpoint(String uri, SmsapiComponent component, SmsapiConfiguration configuration, String resource, String action) {
        super(uri, component);
        this.configuration = configuration;
        this.resource = resource;
        this.action = action;
        setDelay(POLL_DELAY);
        this.target = Target.of(resource, action);
    }

    /**
     * Refuses options in the URI that only others take.
     *
     * @throws IllegalArgumentException naming the option
     */
    void checkOptions(Collection<String> given) {
        TakenOptions.check(target, given);
    }

    /**
     * Refuses what is left of the options in the URI: there is no such option.
     *
     * @throws IllegalArgumentException naming the nearest option, and those that there are
     */
    void refuseUnknown(Collection<String> left) {
        TakenOptions.refuseUnknown(target, left, getCamelContext());
    }

    /** What the address names. */
    Target target() {
        return target;
    }

    @Override
    public Producer createProducer() throws Exception {
        return target.producer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        var consumer = target.consumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    /**
     * Only this very endpoint. Camel compares endpoints by their URIs, and keeps producers by endpoint; with the
     * numbers in it masked, the URI of another recipient can look the same, who would then get the text.
     */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * Leases the client for this endpoint's options; the caller closes the lease.
     *
     * @throws IllegalArgumentException when an option is wrong
     */
    Shared.Lease<Clients.Client> client() {
        var component = (SmsapiComponent) getComponent();
        return component.shared().clients().lease(component.settings(configuration));
    }

    /** The ledger for this endpoint's options, ready to be used. */
    MessageLedger ledger() {
        return ((SmsapiComponent) getComponent()).ledger(configuration);
    }

    /**
     * What is overdue by this endpoint's options.
     *
     * @param  gateway                  is asked for the status
     * @throws IllegalArgumentException when one of them is out of range
     */
    OverdueMessages overdueMessages(Gateway gateway) {
        configuration.checkOverdue();
        return new OverdueMessages(
                ledger(), gateway, configuration.clockOrSystem(), Duration.ofMillis(configuration.getOlderThan()),
                Duration.ofMillis(configuration.getLease()), configuration.isLookup());
    }

    /** How many overdue messages are handed out at the most. */
    int limit() {
        return configuration.getLimit() == null ? SmsapiConfiguration.DEFAULT_LIMIT : configuration.getLimit();
    }

    @Override
    public Processor createWebhookHandler(Processor next) {
        return new Webhook(this, webhook, next);
    }

    /** Does nothing: Camel calls it once for the endpoint, while a callback is registered as long as its route runs. */
    @Override
    public void registerWebhook() {
        // the handler does it
    }

    /** Does nothing, as {@link #registerWebhook}. */
    @Override
    public void unregisterWebhook() {
        // the handler does it
    }

    @Override
    public void setWebhookConfiguration(WebhookConfiguration webhookConfiguration) {
        target.callbackType(configuration.getCallbackType()); // before Camel looks for a server, whose absence would be told first
        WebhookPlace.checkServer(getCamelContext(), webhookConfiguration);
        this.webhook = webhookConfiguration;
    }

    @Override
    public List<String> getWebhookMethods() {
        return List.of("GET", "POST");
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "rest";
    }

    @Override
    public long getDelay() {
        return delay;
    }

    /**
     * Time between two queries of the ledger for overdue messages.
     */
    @Override
    public void setDelay(long delay) {
        super.setDelay(delay);
        this.delay = delay;
    }

    public String getResource() {
        return resource;
    }

    /**
     * What to work with.
     */
    public void setResource(String resource) {
        this.resource = resource;
    }

    public String getAction() {
        return action;
    }

    /**
     * What to do with it.
     */
    public void setAction(String action) {
        this.action = action;
    }

    public SmsapiConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * The options of this endpoint.
     */
    public void setConfiguration(SmsapiConfiguration configuration) {
        this.configuration = configuration;
    }
}
