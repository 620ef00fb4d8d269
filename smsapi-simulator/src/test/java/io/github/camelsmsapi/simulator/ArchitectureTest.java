// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.time.Instant;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.camelsmsapi.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNothingOfCamel = noClasses().should().dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule knowsNothingOfTheComponent = noClasses().should().dependOnClassesThat(
            DescribedPredicate.describe("belong to another part of the project", ArchitectureTest::isOfASibling));

    @ArchTest
    static final ArchRule onlyTheExtensionKnowsJUnit = noClasses().that().resideOutsideOfPackage("..simulator.junit")
            .should().dependOnClassesThat().resideInAnyPackage("org.junit..", "..simulator.junit");

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles = slices()
            .matching("io.github.camelsmsapi.simulator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheClockAsksForTheTime = noClasses()
            .that().resideOutsideOfPackages("..simulator", "..simulator.delivery")
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    private static boolean isOfASibling(JavaClass type) {
        return type.getPackageName().startsWith("io.github.camelsmsapi")
                && !type.getPackageName().startsWith("io.github.camelsmsapi.simulator");
    }
}
