// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of routes that refer to the error policies when these are not enabled: their messages are not retried or kept.
 */
final class MissingPolicies {

    private static final Logger LOG = LoggerFactory.getLogger(MissingPolicies.class);

    private MissingPolicies() {
    }

    static void warn(CamelContext context) {
        if (context instanceof ModelCamelContext model
                && model.getRouteConfigurationDefinition(SmsapiErrorPolicies.ID) == null) {
            model.getRouteDefinitions().stream().filter(route -> SmsapiErrorPolicies.ID.equals(route.getRouteConfigurationId()))
                    .forEach(route -> LOG.warn("The route {} asks for {}, which are not there; set smsapi.policy.enabled=true",
                            route.getRouteId(), SmsapiErrorPolicies.ID));
        }
    }
}
