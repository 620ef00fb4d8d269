// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import io.github.camelsmsapi.springboot.SmsapiPolicyAutoConfiguration;
import io.github.camelsmsapi.springboot.SmsapiPolicyProperties;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The policies and the properties of Spring Boot speak of the same settings. */
class PolicyPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(CamelAutoConfiguration.class, SmsapiPolicyAutoConfiguration.class));

    @Test
    void eachSettingOfThePoliciesIsAProperty() {
        assertThat(names(SmsapiPolicyProperties.class)).contains("enabled").containsAll(names(PolicySettings.class))
                .hasSize(names(PolicySettings.class).size() + 1);
    }

    @Test
    void withoutAnyPropertyTheSettingsAreThoseOfThePolicies() {
        application.run(boot -> {
            try (var plain = new DefaultCamelContext()) {
                assertThat(PolicySettings.from(boot.getBean(CamelContext.class))).isEqualTo(PolicySettings.from(plain));
            }
        });
    }

    @Test
    void eachPropertyArrivesInTheUsualSpellingOfSpringBoot() {
        application.withPropertyValues(
                "smsapi.policy.dead-letter-uri=jms:dead", "smsapi.policy.unknown-uri=jms:unknown",
                "smsapi.policy.park-uri=jms:parked", "smsapi.policy.alert-uri=jms:alert", "smsapi.policy.alert-window=PT1M",
                "smsapi.policy.pause-on-alert=false", "smsapi.policy.resume-interval=2m",
                "smsapi.policy.maximum-redeliveries=3", "smsapi.policy.redelivery-delay=10ms",
                "smsapi.policy.back-off-multiplier=1.5", "smsapi.policy.maximum-redelivery-delay=2000",
                "smsapi.policy.jitter-percent=5", "smsapi.policy.wait-delay=7s", "smsapi.policy.idx-memory=1d",
                "smsapi.policy.codes.57=park", "smsapi.policy.codes.104=dead-letter",
                "smsapi.policy.categories.invalid-recipient=alert", "smsapi.policy.delays.52=2m")
                .run(boot -> {
                    var camel = new DefaultCamelContext();
                    for (var setting : new String[] {
                            "deadLetterUri=jms:dead", "unknownUri=jms:unknown", "parkUri=jms:parked", "alertUri=jms:alert",
                            "alertWindow=1m", "pauseOnAlert=false", "resumeInterval=2m", "maximumRedeliveries=3",
                            "redeliveryDelay=10ms", "backOffMultiplier=1.5", "maximumRedeliveryDelay=2s", "jitterPercent=5",
                            "waitDelay=7s", "idxMemory=24h", "codes.57=park", "codes.104=dead-letter",
                            "categories.invalid-recipient=alert", "delays.52=2m" }) {
                        camel.getPropertiesComponent().addOverrideProperty(
                                "smsapi.policy." + setting.split("=")[0], setting.split("=")[1]);
                    }
                    try (camel) {
                        assertThat(PolicySettings.from(boot.getBean(CamelContext.class)))
                                .isEqualTo(PolicySettings.from(camel)).hasNoNullFieldsOrProperties();
                    }
                });
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
