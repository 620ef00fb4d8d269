// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.metrics.MicrometerMeasurements;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.internal.sending.RecentActivity;
import io.github.camelsmsapi.internal.sending.SharedResources;
import io.github.camelsmsapi.internal.template.TemplatesPlugin;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.policy.PoliciesPlugin;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.LifecycleStrategySupport;

/** {@code smsapi:} for Camel. Owns connections, threads, clients, batchers and ledgers, which endpoints share. */
@Component("smsapi")
public class SmsapiComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final String METER_REGISTRY = "io.micrometer.core.instrument.MeterRegistry";

    private final Ledgers ledgers = new Ledgers();
    private RecentActivity recentActivity;
    private Measurements measurements;
    private SharedResources shared;

    @Metadata(label = "common", description = "Default options of the endpoints")
    private SmsapiConfiguration configuration = new SmsapiConfiguration();
    @Metadata(label = "security", defaultValue = "false")
    private boolean useGlobalSslContextParameters;
    @Metadata(label = "advanced", javaType = "java.time.Duration")
    private long ledgerRetention;
    @Metadata(label = "health", defaultValue = "0")
    private BigDecimal healthCheckMinimumPoints = BigDecimal.ZERO;
    @Metadata(label = "health", defaultValue = "30000", javaType = "java.time.Duration")
    private long healthCheckInterval = 30000;

    public SmsapiComponent() {
    }

    public SmsapiComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        var slash = remaining.indexOf('/');
        var resource = slash < 0 ? remaining : remaining.substring(0, slash);
        var action = slash < 0 ? "" : remaining.substring(slash + 1);
        var endpoint = new SmsapiEndpoint(EndpointUris.masked(uri), this, configuration.copy(), resource, action);
        endpoint.checkOptions(parameters.keySet());
        setProperties(endpoint, parameters);
        endpoint.refuseUnknown(parameters.keySet());
        return endpoint;
    }

    /** What the endpoints share, as long as the component runs. */
    SharedResources shared() {
        return shared;
    }

    /** How to reach SMSAPI by the given options. */
    ClientSettings settings(SmsapiConfiguration options) {
        return ConnectionOptions.of(options, Optional.ofNullable(retrieveGlobalSslContextParameters()));
    }

    /** The ledger for the given options, ready to be used. */
    MessageLedger ledger(SmsapiConfiguration options) {
        return ledgers.of(options, getCamelContext(), Duration.ofMillis(ledgerRetention));
    }

    /** The ledgers in use. */
    List<MessageLedger> ledgers() {
        return ledgers.inUse();
    }

    /** What is told of all that is sent. */
    Measurements measurements() {
        return measurements;
    }

    /** Registers the callbacks of all routes; it has one thread. */
    ScheduledExecutorService callbackTimer() {
        return shared.threads().callbacks();
    }

    RecentActivity recentActivity() {
        return recentActivity;
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        new PoliciesPlugin().load(getCamelContext());
        new TemplatesPlugin().load(getCamelContext());
        getCamelContext().addLifecycleStrategy(new LifecycleStrategySupport() {
            @Override
            public void onContextStopping(CamelContext context) {
                if (isStarted()) { // a message that lingered for others would hold up the stop
                    shared.batchers().hurry();
                }
            }
        });
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        recentActivity = new RecentActivity(configuration.clockOrSystem());
        var all = new ArrayList<Measurements>(List.of(recentActivity));
        if (getCamelContext().getClassResolver().resolveClass(METER_REGISTRY) != null) {
            MicrometerMeasurements.of(getCamelContext()).ifPresent(all::add);
        }
        measurements = Measurements.all(all);
        var health = new Clients.Health(
                isHealthCheckProducerEnabled(), healthCheckMinimumPoints, Duration.ofMillis(healthCheckInterval));
        shared = new SharedResources(getCamelContext(), this, measurements, health);
    }

    @Override
    protected void doStop() throws Exception {
        if (shared != null) {
            shared.stop();
        }
        ledgers.stop();
        super.doStop();
    }

    public BigDecimal getHealthCheckMinimumPoints() {
        return healthCheckMinimumPoints;
    }

    /**
     * Minimum balance in points; at or below it the health check reports DOWN.
     */
    public void setHealthCheckMinimumPoints(BigDecimal healthCheckMinimumPoints) {
        this.healthCheckMinimumPoints = healthCheckMinimumPoints;
    }

    public long getHealthCheckInterval() {
        return healthCheckInterval;
    }

    /**
     * Time for which the health check and the developer console reuse a response of SMSAPI.
     */
    public void setHealthCheckInterval(long healthCheckInterval) {
        this.healthCheckInterval = healthCheckInterval;
    }

    public SmsapiConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Default options of the endpoints.
     */
    public void setConfiguration(SmsapiConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    /**
     * Uses the SSL parameters of the Camel context if none are set here.
     */
    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public long getLedgerRetention() {
        return ledgerRetention;
    }

    /**
     * Time that the ledger keeps a message after its final status. Default: in memory until the ledger is full, in a
     * database for ever.
     */
    public void setLedgerRetention(long ledgerRetention) {
        this.ledgerRetention = ledgerRetention;
    }
}
