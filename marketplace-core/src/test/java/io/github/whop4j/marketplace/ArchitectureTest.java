package io.github.whop4j.marketplace;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.whop4j.marketplace.access.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.UUID;

/** The dependencies between packages, and the rules on money, time and chance. */
@AnalyzeClasses(packages = "io.github.whop4j.marketplace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "io.github.whop4j.marketplace..";

    @ArchTest
    static final ArchRule onlyTheAdapterKnowsTheClient = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.whop4j.marketplace", "io.github.whop4j.marketplace.whop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.whop4j.client..")
            .as("only the adapter knows whop-client, and the builder, which is given one");

    @ArchTest
    static final ArchRule dependsOnNeitherSandboxNorApp = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.whop4j.sandbox..", "io.github.whop4j.gigflow..");

    @ArchTest
    static final ArchRule onlyTheAdapterUsesSql = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.whop4j.marketplace.postgres..")
            .and()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "org.postgresql..", "java.sql..", "org.flywaydb..");

    @ArchTest
    static final ArchRule noFeatureKnowsTheDatabaseAdapter = noClasses()
            .that(not(resideInAPackage("io.github.whop4j.marketplace"))
                    .and(not(resideInAPackage("io.github.whop4j.marketplace.postgres.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.whop4j.marketplace.postgres..")
            .as("only the builder, which wires the parts, knows the database adapter");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.github.whop4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noWebFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta..", "org.springframework..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule moneyIsNeverFloating = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule nothingReturnsFloating = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .orShould()
            .haveRawReturnType(Double.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now");

    @ArchTest
    static final ArchRule chanceComesFromIds = noClasses()
            .that()
            .doNotBelongToAnyOf(Ids.class)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothingIsCalledHelper = noClasses()
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
}
