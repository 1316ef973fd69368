package io.github.whop4j.client;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.whop4j.client.internal.http.Sources;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.github.whop4j.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.whop4j.client";

    @ArchTest
    static final ArchRule knowsNothingElseOfOurs = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.whop4j..")
                    .and(describe(
                            "outside of the client",
                            type -> !type.getPackageName().startsWith(ROOT))));

    @ArchTest
    static final ArchRule noFloatingPointIsStored = fields().that()
            .areNotStatic()
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule noFloatingPointIsPublished = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(ROOT + ".internal..")
            .should()
            .notHaveRawReturnType(describe("floating point", ArchitectureTest::isFloatingPoint))
            .andShould()
            .notHaveRawParameterTypes(
                    describe("floating point", types -> types.stream().anyMatch(ArchitectureTest::isFloatingPoint)));

    @ArchTest
    static final ArchRule timeAndChanceComeFromOnePlace = noClasses()
            .that()
            .areNotAssignableTo(Sources.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule machineryDoesNotShowInThePublicApi = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(ROOT + ".internal..")
            .should()
            .notHaveRawReturnType(resideInAPackage(ROOT + ".internal.."))
            .andShould()
            .notHaveRawParameterTypes(describe(
                    "machinery",
                    types -> types.stream()
                            .anyMatch(type -> type.getPackageName().startsWith(ROOT + ".internal"))));

    @ArchTest
    static final ArchRule resourcesDoNotDependOnEachOtherInCircles = slices().matching(ROOT + ".(*)..")
            .that(describe("resource packages", slice -> !slice.getDescription().contains("internal")))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesKnowNoMachinery = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".accounts",
                    ROOT + ".ads",
                    ROOT + ".apps",
                    ROOT + ".chat",
                    ROOT + ".content",
                    ROOT + ".growth",
                    ROOT + ".notifications",
                    ROOT + ".shared",
                    ROOT + ".checkout",
                    ROOT + ".payments",
                    ROOT + ".payouts",
                    ROOT + ".memberships")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".internal..");

    @ArchTest
    static final ArchRule nothingIsCalledAUtilityOrAManager = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    private static boolean isFloatingPoint(JavaClass type) {
        return type.isEquivalentTo(double.class)
                || type.isEquivalentTo(float.class)
                || type.isEquivalentTo(Double.class)
                || type.isEquivalentTo(Float.class);
    }
}
