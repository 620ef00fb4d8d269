// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.camelsmsapi.message.SmsapiResult;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The packages of the component: each may use only those below it, and users only those that are not internal. */
@AnalyzeClasses(packages = "io.github.camelsmsapi", importOptions = ArchitectureTest.ComponentOnly.class)
class ArchitectureTest {

    /** Neither tests nor the simulator, whose package begins with the same name. */
    static final class ComponentOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("simulator");
        }
    }

    private static final String ROOT = "io.github.camelsmsapi";
    private static final String INTERNAL = ROOT + ".internal..";
    private static final String[] FEATURES = {
            "template", "policy", "transform", "report", "sending", "ledger", "health",
            "metrics", "operation", "message", "client", "error" };

    @ArchTest
    static final ArchRule WHAT_A_RESULT_MAY_LACK_IS_NULL_AND_NO_OPTIONAL = noMethods().that().arePublic().and()
            .areDeclaredInClassesThat().implement(SmsapiResult.class).should().haveRawReturnType(Optional.class);

    @ArchTest
    static final ArchRule PACKAGES_USE_WHAT_LIES_BELOW_THEM = layers()
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("template").mayOnlyAccessLayers("policy", "ledger", "operation", "message", "client", "error")
            .whereLayer("policy").mayOnlyAccessLayers("ledger", "operation", "message", "client", "error")
            .whereLayer("sending").mayOnlyAccessLayers("ledger", "health", "operation", "message", "client", "error")
            .whereLayer("report").mayOnlyAccessLayers("ledger", "operation", "message", "client", "error")
            .whereLayer("ledger").mayOnlyAccessLayers("operation", "message", "client", "error")
            .whereLayer("transform").mayOnlyAccessLayers("report", "operation", "message", "client", "error")
            .whereLayer("health").mayOnlyAccessLayers("operation", "client", "error")
            .whereLayer("metrics").mayOnlyAccessLayers("client", "error")
            .whereLayer("operation").mayOnlyAccessLayers("message", "client", "error")
            .whereLayer("message").mayOnlyAccessLayers("client", "error")
            .whereLayer("client").mayOnlyAccessLayers("error")
            .whereLayer("error").mayNotAccessAnyLayer();

    /** A feature is a layer: its API, and what is internal of it. */
    private static LayeredArchitecture layers() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().layer("root").definedBy(ROOT);
        for (var feature : FEATURES) {
            layers = layers.layer(feature).definedBy(packages(feature));
        }
        return layers;
    }

    private static String[] packages(String... features) {
        return Stream.of(features)
                .flatMap(feature -> Stream.of(ROOT + "." + feature + "..", ROOT + ".internal." + feature + ".."))
                .toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_IN_ONE_OF_THEM = classes().should().resideInAnyPackage(
            Stream.concat(Stream.of(ROOT), Stream.of(packages(FEATURES))).toArray(String[]::new));

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().startsWith(ROOT)) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(Stream.of(type.getPackageName().substring(ROOT.length()).split("\\."))
                    .filter(part -> !part.isEmpty() && !part.equals("internal")).findFirst().orElse("root"));
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_PUBLIC_HANDS_OUT_WHAT_IS_INTERNAL = codeUnits().that().arePublic().and()
            .areDeclaredInClassesThat(resideOutsideOfPackage(INTERNAL)).and()
            .areDeclaredInClassesThat(new DescribedPredicate<>("users see") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getModifiers().contains(JavaModifier.PUBLIC)
                            && type.getEnclosingClass().map(this::test).orElse(true);
                }
            })
            .should(new ArchCondition<>("have no internal type in their signature") {
                @Override
                public void check(JavaCodeUnit method, ConditionEvents events) {
                    Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                            .filter(resideInAPackage(INTERNAL)::test)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                    method.getFullName() + " has " + type.getName() + " in its signature")));
                }
            });

    @ArchTest
    static final ArchRule ONLY_THE_CLIENT_AND_ITS_OPTIONS_KNOW_CAMEL_HTTP = noClasses()
            .that(resideInAPackage(ROOT + "..")).and().resideOutsideOfPackage(ROOT + ".internal.client..")
            .and().doNotHaveSimpleName("SmsapiConfiguration").and().doNotHaveSimpleName("ConnectionOptions")
            // what Camel generates from the configuration names the types of its options
            .and().haveSimpleNameNotEndingWith("Configurer")
            .should().dependOnClassesThat().resideInAPackage("org.apache.camel.component.http..");

    @ArchTest
    static final ArchRule ONLY_METRICS_KNOWS_MICROMETER = noClasses()
            .that(resideInAPackage(ROOT + "..")).and().resideOutsideOfPackage(ROOT + ".internal.metrics..")
            .should().dependOnClassesThat().resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule AN_ERROR_KNOWS_NEITHER_CAMEL_NOR_HTTP_NOR_JSON = noClasses()
            .that().resideInAPackage(ROOT + ".error..").should()
            .dependOnClassesThat(resideInAnyPackage("org.apache..", "com.fasterxml.."));

    @ArchTest
    static final ArchRule A_MESSAGE_AN_OPERATION_AND_THE_LEDGER_KNOW_NO_EXCHANGE = noClasses()
            .that().resideInAnyPackage(packages("message", "operation", "ledger")).should()
            .dependOnClassesThat().resideInAPackage("org.apache.camel..");
}
