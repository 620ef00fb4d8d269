// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import io.github.camelsmsapi.internal.client.Shared.Resource;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.util.TimeValue;

/** An HTTP client, built by camel-http, with its connections. It keeps no cookies and no login. Thread-safe. */
final class ConnectionPool implements Resource {

    /**
     * How long a connection has to have been idle to be looked at before it is used, whether the other side has closed
     * it: a request on a closed one would be lost, with an unknown outcome. The look takes a millisecond, which a
     * connection in steady use is spared.
     */
    private static final TimeValue CHECKED_AFTER = TimeValue.ofMilliseconds(10);

    private final HttpEndpoint http;
    private final HttpClient client;

    /** Makes the client, and starts it. */
    ConnectionPool(CamelContext context, ClientSettings settings) {
        var camelHttp = new HttpComponent();
        camelHttp.setCamelContext(context);
        camelHttp.setAutomaticRetriesDisabled(true); // else a POST is sent again after a 503: two SMS
        camelHttp.setRedirectHandlingDisabled(true);
        camelHttp.setCookieManagementDisabled(true);
        camelHttp.setConnectTimeout(settings.connectTimeout().toMillis());
        camelHttp.setSoTimeout(settings.responseTimeout().toMillis());
        camelHttp.setResponseTimeout(settings.responseTimeout().toMillis());
        camelHttp.setConnectionRequestTimeout(settings.responseTimeout().toMillis());
        camelHttp.setMaxTotalConnections(settings.maxConnections());
        camelHttp.setConnectionsPerRoute(settings.maxConnections());
        settings.ssl().ifPresent(camelHttp::setSslContextParameters);
        settings.proxy().ifPresent(proxy -> {
            camelHttp.setProxyHost(proxy.host());
            camelHttp.setProxyPort(proxy.port());
            camelHttp.setProxyAuthScheme("http");
            camelHttp.setProxyAuthUsername(proxy.username());
            camelHttp.setProxyAuthPassword(proxy.password());
        });
        camelHttp.setHttpClientConfigurer(configurer(settings));
        try {
            camelHttp.start();
            http = (HttpEndpoint) camelHttp.createEndpoint(settings.baseUrl().toString());
            http.start();
            if (http.getClientConnectionManager() instanceof PoolingHttpClientConnectionManager pool) {
                pool.setDefaultConnectionConfig(ConnectionConfig.custom().setValidateAfterInactivity(CHECKED_AFTER).build());
            }
            client = http.getHttpClient(); // kept: the endpoint takes a lock each time it is asked
        } catch (Exception fault) {
            ServiceHelper.stopService(camelHttp);
            throw RuntimeCamelException.wrapRuntimeCamelException(fault);
        }
    }

    private static HttpClientConfigurer configurer(ClientSettings settings) {
        return builder -> {
            builder.addExecInterceptorLast("smsapi-departure", SentDetector.WATCH);
            settings.httpClientConfigurer().ifPresent(own -> own.configureHttpClient(builder));
        };
    }

    HttpClient client() {
        return client;
    }

    /** A request in progress has a lease of its own. */
    @Override
    public boolean isIdle() {
        return true;
    }

    @Override
    public void close() {
        ServiceHelper.stopService(http, http.getComponent());
    }
}
