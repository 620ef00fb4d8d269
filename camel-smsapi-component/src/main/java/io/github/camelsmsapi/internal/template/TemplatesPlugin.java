// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.template;

import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ContextServicePlugin;

/**
 * Puts the route templates where Camel Main and Camel Spring Boot look for routes, so that they can be used without a
 * line of Java.
 */
public class TemplatesPlugin implements ContextServicePlugin {

    @Override
    public void load(CamelContext context) {
        context.getRegistry().bind("smsapiRouteTemplates", new SmsapiRouteTemplates());
    }
}
