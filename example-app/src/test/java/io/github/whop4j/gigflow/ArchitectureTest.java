package io.github.whop4j.gigflow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "io.github.whop4j.gigflow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.whop4j.gigflow";

    @ArchTest
    static final ArchRule whopIsSpokenToOnlyWhereTheMarketplaceDoesNot = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".auth", ROOT + ".chat", ROOT + ".webhook", ROOT + ".web")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.whop4j.client.."));

    @ArchTest
    static final ArchRule theSandboxIsKnownToStartUpAndTheDemoOnly = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".demo")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.whop4j.sandbox.."));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    /** Every package by itself; a feature's compiled templates belong to the feature. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            if (!name.startsWith(ROOT)) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(name.replace(ROOT + ".templates.", ROOT + "."));
        }

        @Override
        public String getDescription() {
            return "packages with their templates";
        }
    }

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule chanceComesFromOnePlace = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule nothingIsKeptAsFloatingPoint = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);
}
