// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.template;

import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ContextServicePlugin;

/**
 * Puts the route templates where Camel Main and Camel Spring Boot look for routes, so that they can be used without a
 * line of Java. A second load changes nothing: the component loads it too, for where Camel finds no plugins (see
 * {@link io.github.camelsmsapi.policy.PoliciesPlugin}).
 */
public class TemplatesPlugin implements ContextServicePlugin {

    private static final String NAME = "smsapiRouteTemplates";

    @Override
    public void load(CamelContext context) {
        if (context.getRegistry().lookupByName(NAME) == null) {
            context.getRegistry().bind(NAME, new SmsapiRouteTemplates());
        }
    }
}
