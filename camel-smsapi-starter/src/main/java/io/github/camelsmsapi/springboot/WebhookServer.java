// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import javax.net.ssl.X509KeyManager;

import io.github.camelsmsapi.internal.report.CallbackReceiver;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpConsumer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.MapPropertySource;

/**
 * A web server for nothing but callbacks. It listens before Camel starts, and until Camel has stopped, so that what a
 * route has in hand is still answered.
 */
final class WebhookServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);
    private static final String ROUTER = "smsapi-webhook-router";

    /** As much as callbacks are read of. */
    private static final int LONGEST_URL = 64 * 1024;
    private static final int MOST_PARAMETERS = 1000;

    private final SmsapiWebhookProperties properties;
    private final Optional<SslBundle> ssl;
    private final ConfigurableApplicationContext application;
    private PlatformHttpComponent component;
    private Vertx vertx;
    private HttpServer server;
    private IdleConnections connections;

    /**
     * @param application where Camel is looked up, since as a dependency it would be started before this server and
     *                    stopped after it
     */
    WebhookServer(SmsapiWebhookProperties properties, Optional<SslBundle> ssl, ConfigurableApplicationContext application) {
        this.properties = properties;
        this.ssl = ssl;
        this.application = application;
    }

    @Override
    public synchronized void start() {
        var camel = application.getBean(CamelContext.class);
        component = new PlatformHttpComponent(camel); // of our own: the application's serves the application's port
        vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(
                new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false)));
        var router = Router.router(vertx);
        camel.getRegistry().bind(ROUTER, new VertxPlatformHttpRouter(null, vertx, router, ROUTER) {
            @Override
            public Handler<RoutingContext> bodyHandler() {
                return BodyHandler.create(false).setBodyLimit(CallbackReceiver.LONGEST);
            }
        });
        try {
            connections = new IdleConnections(vertx, properties.idleTimeout());
            server = await(vertx.createHttpServer(options()).connectionHandler(connections::opened).requestHandler(router)
                    .listen());
        } catch (CompletionException failure) {
            stop();
            throw new SetupException(
                    "Port " + properties.port() + " (smsapi.webhook.port) of " + options().getHost()
                                     + " cannot be opened: " + failure.getCause().getMessage(),
                    "Stop what listens there, or set another smsapi.webhook.port, smsapi.webhook.address.", failure);
        }
        var port = server.actualPort();
        application.getEnvironment().getPropertySources().addFirst(
                new MapPropertySource("smsapi.webhook", Map.of("local.smsapi.webhook.port", port)));
        LOG.info("SMSAPI's callbacks are taken on port {}", port);
    }

    private HttpServerOptions options() {
        var options = new HttpServerOptions().setPort(properties.port()).setMaxInitialLineLength(LONGEST_URL)
                .setMaxFormAttributeSize(CallbackReceiver.LONGEST).setMaxFormFields(MOST_PARAMETERS)
                .setHttp2ClearTextEnabled(false); // one call at a time on each connection
        Optional.ofNullable(properties.host()).ifPresent(options::setHost);
        ssl.ifPresent(bundle -> options.setSsl(true).setKeyCertOptions(
                KeyCertOptions.wrap((X509KeyManager) bundle.getManagers().getKeyManagers()[0])));
        return options;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** A consumer of the calls to a path, with one method. */
    Consumer consumer(String method, String path, Processor processor) throws Exception {
        var endpoint = new PlatformHttpEndpoint("smsapi-webhook:" + path, path, component);
        endpoint.setHttpMethodRestrict(method);
        endpoint.setPlatformHttpEngine(
                (any, next) -> new VertxPlatformHttpConsumer(any, next, List.of(connections::working), ROUTER));
        return endpoint.createConsumer(processor);
    }

    @Override
    public synchronized void stop() {
        if (vertx != null) {
            await(vertx.close()); // closes its server
        }
        vertx = null;
        server = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return 0; // Camel stops in a higher one, which is earlier
    }
}
