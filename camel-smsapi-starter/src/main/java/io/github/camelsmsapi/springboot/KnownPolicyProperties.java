// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.util.List;
import java.util.Locale;

import io.github.camelsmsapi.policy.KnownProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** Refuses a property below {@code smsapi.policy} that there is not, in any spelling that Spring reads. */
final class KnownPolicyProperties {

    private static final ConfigurationPropertyName POLICY = ConfigurationPropertyName.of("smsapi.policy");
    private static final int DEPTH = POLICY.getNumberOfElements();
    private static final List<String> GROUPS = List.of("codes", "categories", "delays");

    private KnownPolicyProperties() {
    }

    static void check(Environment environment) {
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource several) {
                several.stream().filter(POLICY::isAncestorOf).forEach(KnownPolicyProperties::check);
            }
        }
    }

    private static void check(ConfigurationPropertyName property) {
        var name = property.getElement(DEPTH, Form.UNIFORM);
        var known = KnownProperties.names();
        if (known.stream().map(one -> one.toLowerCase(Locale.ROOT)).noneMatch(name::equals)) {
            throw new SetupException(
                    KnownProperties.unknown(property.toString(), name, known), advice(property));
        }
        if (GROUPS.contains(name) && property.getNumberOfElements() > DEPTH + 1) {
            KnownProperties.unknownMember(name, property.getElement(DEPTH + 1, Form.ORIGINAL)).ifPresent(complaint -> {
                throw new SetupException(complaint, advice(property));
            });
        }
    }

    private static String advice(ConfigurationPropertyName property) {
        return "Correct the name of the property " + property + ", or take it out.";
    }
}
