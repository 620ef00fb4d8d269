// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.internal.operation.NearestName;
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
            throw new IllegalArgumentException(unknown(property, first, known));
        }
        if (dot >= 0) {
            unknownMember(first, name.substring(dot + 1)).ifPresent(complaint -> {
                throw new IllegalArgumentException(complaint);
            });
        }
    }

    /** What to say of a member of a group that there is not: a code, or a category in any usual spelling. */
    public static Optional<String> unknownMember(String group, String member) {
        var members = group.equals("categories")
                ? Arrays.stream(ErrorCategory.values()).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()
                : Arrays.stream(SmsapiErrorCode.values()).map(one -> String.valueOf(one.code())).toList();
        return members.stream().map(KnownProperties::plain).anyMatch(plain(member)::equals)
                ? Optional.empty()
                : Optional.of("There is no property " + PREFIX + group + "." + member + NearestName.to(member, members)
                        .map(near -> "; is " + PREFIX + group + "." + near + " meant?")
                        .orElse("; there are " + String.join(", ", members)));
    }

    private static String plain(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
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
