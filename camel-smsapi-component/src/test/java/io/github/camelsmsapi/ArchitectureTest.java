// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Optional;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.camelsmsapi.message.SmsapiResult;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The packages of the component, of which each may use those below it only. */
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

    @ArchTest
    static final ArchRule WHAT_A_RESULT_MAY_LACK_IS_NULL_AND_NO_OPTIONAL = noMethods().that().arePublic().and()
            .areDeclaredInClassesThat().implement(SmsapiResult.class).should().haveRawReturnType(Optional.class);

    @ArchTest
    static final ArchRule PACKAGES_USE_WHAT_LIES_BELOW_THEM = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("root").definedBy(ROOT)
            .layer("template").definedBy(ROOT + ".template..")
            .layer("policy").definedBy(ROOT + ".policy..")
            .layer("transform").definedBy(ROOT + ".transform..")
            .layer("report").definedBy(ROOT + ".report..")
            .layer("ledger").definedBy(ROOT + ".ledger..")
            .layer("health").definedBy(ROOT + ".health..")
            .layer("metrics").definedBy(ROOT + ".metrics..")
            .layer("operation").definedBy(ROOT + ".operation..")
            .layer("message").definedBy(ROOT + ".message..")
            .layer("client").definedBy(ROOT + ".client..")
            .layer("error").definedBy(ROOT + ".error..")
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("root")
            .mayOnlyAccessLayers(
                    "template", "policy", "transform", "report", "ledger", "health", "metrics", "operation", "message",
                    "client", "error")
            .whereLayer("template").mayOnlyAccessLayers("policy", "ledger", "operation", "message", "client", "error")
            .whereLayer("policy").mayOnlyAccessLayers("ledger", "operation", "message", "client", "error")
            .whereLayer("report").mayOnlyAccessLayers("ledger", "operation", "message", "client", "error")
            .whereLayer("ledger").mayOnlyAccessLayers("operation", "message", "client", "error")
            .whereLayer("transform").mayOnlyAccessLayers("report", "operation", "message", "client", "error")
            .whereLayer("health").mayOnlyAccessLayers("operation", "client", "error")
            .whereLayer("metrics").mayOnlyAccessLayers("client", "error")
            .whereLayer("operation").mayOnlyAccessLayers("message", "client", "error")
            .whereLayer("message").mayOnlyAccessLayers("client", "error")
            .whereLayer("client").mayOnlyAccessLayers("error")
            .whereLayer("error").mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_IN_ONE_OF_THEM = classes().should().resideInAnyPackage(
            ROOT, ROOT + ".template..", ROOT + ".ledger..", ROOT + ".policy..", ROOT + ".transform..", ROOT + ".report..",
            ROOT + ".health..", ROOT + ".metrics..",
            ROOT + ".operation..",
            ROOT + ".message..", ROOT + ".client..",
            ROOT + ".error..");

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_CLIENT_AND_ITS_OPTIONS_KNOW_CAMEL_HTTP = noClasses()
            .that(resideInAPackage(ROOT + "..")).and().resideOutsideOfPackage(ROOT + ".client..")
            .and().doNotHaveSimpleName("SmsapiConfiguration").and().doNotHaveSimpleName("ConnectionOptions")
            // what Camel generates from the configuration names the types of its options
            .and().haveSimpleNameNotEndingWith("Configurer")
            .should().dependOnClassesThat().resideInAPackage("org.apache.camel.component.http..");

    @ArchTest
    static final ArchRule ONLY_METRICS_KNOWS_MICROMETER = noClasses()
            .that(resideInAPackage(ROOT + "..")).and().resideOutsideOfPackage(ROOT + ".metrics..")
            .should().dependOnClassesThat().resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule AN_ERROR_KNOWS_NEITHER_CAMEL_NOR_HTTP_NOR_JSON = noClasses()
            .that().resideInAPackage(ROOT + ".error..").should()
            .dependOnClassesThat(resideInAnyPackage("org.apache..", "com.fasterxml.."));

    @ArchTest
    static final ArchRule A_MESSAGE_AN_OPERATION_AND_THE_LEDGER_KNOW_NO_EXCHANGE = noClasses()
            .that().resideInAnyPackage(ROOT + ".message..", ROOT + ".operation..", ROOT + ".ledger..").should()
            .dependOnClassesThat().resideInAPackage("org.apache.camel..");
}
