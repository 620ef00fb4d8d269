/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
    static final ArchRule onlyTheAgendaSetsTheTimeOfThings = noClasses()
            .that().resideOutsideOfPackages("..simulator", "..simulator.time")
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    private static boolean isOfASibling(JavaClass type) {
        return type.getPackageName().startsWith("io.github.camelsmsapi")
                && !type.getPackageName().startsWith("io.github.camelsmsapi.simulator");
    }
}
