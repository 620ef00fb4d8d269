// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples;

import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.examples.accounts.AccountRoutes;
import io.github.camelsmsapi.examples.accounts.SenderNameRoutes;
import io.github.camelsmsapi.examples.accounts.SubuserRoutes;
import io.github.camelsmsapi.examples.accounts.TemplateRoutes;
import io.github.camelsmsapi.examples.contacts.ConsentRoutes;
import io.github.camelsmsapi.examples.contacts.ContactRoutes;
import io.github.camelsmsapi.examples.contacts.FieldRoutes;
import io.github.camelsmsapi.examples.contacts.GroupRoutes;
import io.github.camelsmsapi.examples.contacts.PhonebookRoutes;
import io.github.camelsmsapi.examples.links.CallbackRoutes;
import io.github.camelsmsapi.examples.links.LinkRoutes;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The routes of the page on contacts, account and links start as they are. */
class OperationRoutesTest {

    static Stream<RoutesBuilder> routes() {
        return Stream.of(new ContactRoutes(), new GroupRoutes(), new FieldRoutes(), new ConsentRoutes(),
                new PhonebookRoutes(), new AccountRoutes(), new SubuserRoutes(), new SenderNameRoutes(),
                new TemplateRoutes(), new LinkRoutes(), new CallbackRoutes());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theRoutesStart(RoutesBuilder routes, @TempDir Path folder) throws Exception {
        try (var context = new DefaultCamelContext()) {
            context.disableJMX();
            var properties = new Properties();
            properties.put("shop.group", "0f0f0f0f0f0f0f0f0f0f0f0f");
            properties.put("shop.inbox", folder.resolve("inbox").toString());
            properties.put("shop.output", folder.resolve("output").toString());
            context.getPropertiesComponent().setOverrideProperties(properties);
            var smsapi = new SmsapiComponent();
            smsapi.getConfiguration().setToken("token-of-the-test");
            context.addComponent("smsapi", smsapi);
            context.addRoutes(routes);

            context.start();

            assertThat(context.getRoutes()).isNotEmpty().allSatisfy(
                    route -> assertThat(context.getRouteController().getRouteStatus(route.getRouteId()).isStarted()).isTrue());
        }
    }
}
