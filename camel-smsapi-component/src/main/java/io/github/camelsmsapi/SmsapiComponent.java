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
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.client.ClientSettings;
import io.github.camelsmsapi.client.SmsapiClient;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.service.ServiceHelper;

/** {@code smsapi:} for Camel. Owns the clients, which endpoints with equal settings share. */
@Component("smsapi")
public class SmsapiComponent extends DefaultComponent implements SSLContextParametersAware {

    private final Map<ClientSettings, SmsapiClient> clients = new LinkedHashMap<>();
    private final MessageLedger memory = new InMemoryMessageLedger();
    private final List<LedgerCleaning> cleanings = new ArrayList<>();

    @Metadata(description = "The options that endpoints start from")
    private SmsapiConfiguration configuration = new SmsapiConfiguration();
    @Metadata(label = "security", defaultValue = "false")
    private boolean useGlobalSslContextParameters;
    @Metadata(label = "advanced", javaType = "java.time.Duration")
    private long ledgerRetention;

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
        setProperties(endpoint, parameters);
        return endpoint;
    }

    /** The running client for the given options, shared with every endpoint that has equal ones. */
    SmsapiClient client(SmsapiConfiguration options) {
        var settings = options.clientSettings(Optional.ofNullable(retrieveGlobalSslContextParameters()));
        synchronized (clients) {
            var client = clients.computeIfAbsent(settings, any -> new SmsapiClient(getCamelContext(), any));
            ServiceHelper.startService(client);
            return client;
        }
    }

    /** The ledger for the given options, ready to be used. */
    MessageLedger ledger(SmsapiConfiguration options) {
        var ledger = options.getLedger() == null ? memory : options.getLedger();
        ledger.start();
        synchronized (clients) {
            if (ledgerRetention > 0 && cleanings.stream().noneMatch(cleaning -> cleaning.isOf(ledger))) {
                var cleaning = new LedgerCleaning(
                        getCamelContext(), ledger, Duration.ofMillis(ledgerRetention), configuration.clockOrSystem());
                ServiceHelper.startService(cleaning);
                cleanings.add(cleaning);
            }
        }
        return ledger;
    }

    @Override
    protected void doStop() throws Exception {
        synchronized (clients) {
            ServiceHelper.stopAndShutdownServices(cleanings);
            cleanings.clear();
            ServiceHelper.stopAndShutdownServices(clients.values());
            clients.clear();
        }
        super.doStop();
    }

    public SmsapiConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * The options that endpoints start from.
     */
    public void setConfiguration(SmsapiConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    /**
     * Whether the SSL parameters of the Camel context are used where no other ones are set.
     */
    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public long getLedgerRetention() {
        return ledgerRetention;
    }

    /**
     * How long the ledger keeps messages after they have come to their end; by default until it has no room for them, or
     * for ever in a database.
     */
    public void setLedgerRetention(long ledgerRetention) {
        this.ledgerRetention = ledgerRetention;
    }
}
