package io.github.whop4j.gigflow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
    static final ArchRule theEdgeKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage(ROOT + ".web")
            .should()
            .dependOnClassesThat(nameMatching("io\\.github\\.whop4j\\.gigflow\\.(?!web\\.|templates\\.).*"));

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
