// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.CamelContext;

/** The paths of the application's web server at which callbacks come in while their routes run. Thread-safe. */
public final class CallbackPaths {

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    private CallbackPaths() {
    }

    /** Those of a context. */
    public static CallbackPaths of(CamelContext context) {
        synchronized (context) {
            var plugins = context.getCamelContextExtension();
            var known = plugins.getContextPlugin(CallbackPaths.class);
            if (known == null) {
                known = new CallbackPaths();
                plugins.addContextPlugin(CallbackPaths.class, known);
            }
            return known;
        }
    }

    /** Adds the path of a route that starts. */
    public void add(String path) {
        paths.add(path);
    }

    /** Removes the path of a route that stops. */
    public void remove(String path) {
        paths.remove(path);
    }

    /** Whether callbacks come in there. */
    public boolean contains(String path) {
        return paths.contains(path);
    }
}
