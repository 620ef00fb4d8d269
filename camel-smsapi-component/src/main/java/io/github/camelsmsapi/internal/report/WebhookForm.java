// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.support.PluginHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a webhook's form left as it came. Under Spring Boot, Camel reads a form as the query of a URI, in which
 * {@code RAW(} swallows what follows.
 */
public final class WebhookForm {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookForm.class);
    private static final String SPRING = "springboot";

    private WebhookForm() {
    }

    /** Leaves the forms alone that come to a path. */
    public static void leaveAlone(CamelContext context, String path) {
        context.getEndpoints().stream().filter(endpoint -> isOfSpring(context, endpoint, path)).forEach(endpoint -> {
            try {
                PluginHelper.getBeanIntrospection(context).setProperty(context, endpoint, "populateBodyWithForm", false);
            } catch (Exception failure) {
                LOG.warn("Forms to {} are read by Camel, and RAW( in them is not safe", path, failure);
            }
        });
    }

    private static boolean isOfSpring(CamelContext context, Endpoint endpoint, String path) {
        if (!isPlatformHttp(endpoint) || !path.equals(property(context, endpoint, "path"))) {
            return false;
        }
        var server = property(context, endpoint, "component");
        return server != null && String.valueOf(property(context, server, "engine")).contains(SPRING);
    }

    /** Whether it is a path at Camel's own web server, of which no class is needed here. */
    public static boolean isPlatformHttp(Endpoint endpoint) {
        return endpoint.getClass().getSimpleName().equals("PlatformHttpEndpoint");
    }

    public static Object property(CamelContext context, Object bean, String name) {
        return PluginHelper.getBeanIntrospection(context).getOrElseProperty(bean, name, null, true);
    }
}
