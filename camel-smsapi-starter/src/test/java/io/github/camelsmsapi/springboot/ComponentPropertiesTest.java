// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The options of the component are properties of the application. */
class ComponentPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CamelAutoConfiguration.class, SmsapiComponentAutoConfiguration.class));

    @Test
    void optionsAreReadInTheUsualSpellingOfSpringBoot() {
        application.withPropertyValues(
                "camel.component.smsapi.token=secret", "camel.component.smsapi.base-url=http://127.0.0.1:1",
                "camel.component.smsapi.from=MyShop", "camel.component.smsapi.connect-timeout=2s",
                "camel.component.smsapi.response-timeout=1500", "camel.component.smsapi.batch-size=10",
                "camel.component.smsapi.check-idx=false", "camel.component.smsapi.proxy-port=3128",
                "camel.component.smsapi.use-global-ssl-context-parameters=true").run(boot -> {
                    var options = component(boot.getBean(CamelContext.class)).getConfiguration();

                    assertThat(options.getToken()).isEqualTo("secret");
                    assertThat(options.getBaseUrl()).isEqualTo("http://127.0.0.1:1");
                    assertThat(options.getFrom()).isEqualTo("MyShop");
                    assertThat(options.getConnectTimeout()).isEqualTo(2000);
                    assertThat(options.getResponseTimeout()).isEqualTo(1500);
                    assertThat(options.getBatchSize()).isEqualTo(10);
                    assertThat(options.isCheckIdx()).isFalse();
                    assertThat(options.getProxyPort()).isEqualTo(3128);
                    assertThat(component(boot.getBean(CamelContext.class)).isUseGlobalSslContextParameters()).isTrue();
                });
    }

    @Test
    void theTokenMayComeFromTheEnvironment() {
        application.withInitializer(context -> context.getEnvironment().getPropertySources().replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("CAMEL_COMPONENT_SMSAPI_TOKEN", "from-the-environment"))))
                .run(boot -> assertThat(component(boot.getBean(CamelContext.class)).getConfiguration().getToken())
                        .isEqualTo("from-the-environment"));
    }

    @Test
    void anOptionMayReferToABean() {
        application.withUserConfiguration(WithClock.class).withPropertyValues("camel.component.smsapi.clock=#bean:shopClock")
                .run(boot -> assertThat(component(boot.getBean(CamelContext.class)).getConfiguration().getClock())
                        .isSameAs(boot.getBean("shopClock")));
    }

    @Test
    void aBeanThatIsNotThereStopsTheStartAndIsNamed() {
        application.withPropertyValues("camel.component.smsapi.clock=#bean:sundial")
                .run(boot -> assertThat(catchThrowable(
                        () -> component(boot.getBean(CamelContext.class)))).hasStackTraceContaining("sundial"));
    }

    @Test
    void aDefaultDoesNotUndoWhatTheApplicationsOwnComponentHasSet() {
        application.withUserConfiguration(WithComponent.class).withPropertyValues("camel.component.smsapi.from=MyShop")
                .run(boot -> {
                    var options = component(boot.getBean(CamelContext.class)).getConfiguration();
                    assertThat(options.getBaseUrl()).isEqualTo("http://127.0.0.1:2");
                    assertThat(options.getFrom()).isEqualTo("MyShop");
                });
    }

    @Test
    void itCanBeSwitchedOff() {
        application.withPropertyValues("camel.component.smsapi.enabled=false", "camel.component.smsapi.token=secret")
                .run(boot -> assertThat(component(boot.getBean(CamelContext.class)).getConfiguration().getToken()).isNull());
    }

    private static SmsapiComponent component(CamelContext context) {
        return context.getComponent("smsapi", SmsapiComponent.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class WithClock {

        @Bean
        Clock shopClock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WithComponent {

        @Bean
        SmsapiComponent smsapi() {
            var component = new SmsapiComponent();
            component.getConfiguration().setBaseUrl("http://127.0.0.1:2");
            return component;
        }
    }
}
