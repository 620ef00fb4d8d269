// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultClassResolver;
import org.apache.camel.impl.engine.DefaultFactoryFinder;
import org.apache.camel.spi.FactoryFinder;

/**
 * Finds each resource on the class path once for all contexts. A context asks for about a hundred, most of which are in
 * none of the jars: that took a third of the time of a route.
 */
final class KnownResources extends DefaultClassResolver {

    private static final Map<String, Optional<byte[]>> KNOWN = new ConcurrentHashMap<>();

    private KnownResources(CamelContext context) {
        super(context);
    }

    /** Has a context that does nothing yet find its resources here. */
    static void serve(CamelContext context) {
        var resources = new KnownResources(context);
        context.setClassResolver(resources);
        context.getCamelContextExtension().setBootstrapFactoryFinder(
                new DefaultFactoryFinder(resources, FactoryFinder.DEFAULT_PATH));
    }

    @Override
    public InputStream loadResourceAsStream(String uri) {
        return KNOWN.computeIfAbsent(uri, this::read).map(ByteArrayInputStream::new).orElse(null);
    }

    private Optional<byte[]> read(String uri) {
        try (var stream = super.loadResourceAsStream(uri)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(uri, unreadable);
        }
    }
}
