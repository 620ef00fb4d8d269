// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import io.github.camelsmsapi.error.NearestName;
import org.apache.camel.CamelContext;

/** The names of the properties {@code smsapi.policy.*}: one that is misspelt would be a policy that is not followed. */
public final class KnownProperties {

    private static final String PREFIX = "smsapi.policy.";
    private static final List<String> GROUPS
            = Arrays.stream(PolicyProperty.values()).filter(PolicyProperty::isGroup).map(PolicyProperty::key).toList();

    private KnownProperties() {
    }

    static void check(CamelContext context) {
        context.getPropertiesComponent().loadProperties(name -> name.startsWith(PREFIX)).keySet()
                .forEach(name -> check(name.toString()));
    }

    private static void check(String property) {
        var name = property.substring(PREFIX.length());
        var dot = name.indexOf('.');
        var known = dot < 0 ? names() : GROUPS;
        var first = dot < 0 ? name : name.substring(0, dot);
        if (!known.contains(first)) {
            throw new IllegalArgumentException(unknown(property, first, dot < 0 ? names() : GROUPS));
        }
    }

    /** What to say of a property that there is not, by its first name below {@code smsapi.policy}. */
    public static String unknown(String property, String name, Collection<String> known) {
        return "There is no property " + property + NearestName.to(name, known)
                .map(near -> "; is " + PREFIX + near + " meant?").orElse("; there are " + String.join(", ", known));
    }

    /** All names, those of groups too. */
    public static List<String> names() {
        return Arrays.stream(PolicyProperty.values()).map(PolicyProperty::key).toList();
    }
}
