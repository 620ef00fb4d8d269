// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ContextServicePlugin;

/**
 * Switches the error policies on by one property, {@code smsapi.policy.enabled=true}, under Camel Main: routes then ask
 * for them by {@code routeConfigurationId("smsapi-error-policies")} without a line of Java. They are put where Camel
 * looks for routes, because properties cannot be read yet when a plugin is loaded. A second load changes nothing: the
 * component loads it too, for Camel looks for plugins before it knows the application's class loader, and where that is
 * not the system's (as under {@code mvn camel:run}) it finds none.
 */
public class PoliciesPlugin implements ContextServicePlugin {

    private static final String NAME = "smsapiErrorPolicies";

    @Override
    public void load(CamelContext context) {
        if (context.getRegistry().lookupByName(NAME) != null) {
            return;
        }
        context.getRegistry().bind(NAME, new SmsapiErrorPolicies() {
            @Override
            public void configuration() throws Exception {
                KnownProperties.check(getContext());
                if (PolicySettings.areEnabled(getContext())) {
                    super.configuration();
                } else {
                    getContext().addStartupListener((context, alreadyStarted) -> MissingPolicies.warn(context));
                }
            }
        });
    }
}
