package io.github.whop4j.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "io.github.whop4j.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependsOnNothingOfOurs = classes()
            .that()
            .resideOutsideOfPackage("io.github.whop4j.sandbox.junit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.whop4j.sandbox..",
                    "java..",
                    "javax.crypto..",
                    "com.sun.net.httpserver..",
                    "com.squareup.moshi..",
                    "com.nimbusds..",
                    "okio..",
                    "kotlin..",
                    "org.slf4j..",
                    "org.jspecify..");

    /** Every package by itself, the root too. */
    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.github.whop4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheExtensionNeedsJUnit = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.whop4j.sandbox.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.whop4j.sandbox.junit..");

    @ArchTest
    static final ArchRule theExtensionNeedsTheSandboxAndJUnit = classes()
            .that()
            .resideInAPackage("io.github.whop4j.sandbox.junit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.whop4j.sandbox",
                    "io.github.whop4j.sandbox.junit..",
                    "io.github.whop4j.sandbox.state..",
                    "org.junit.jupiter.api..",
                    "org.jspecify..",
                    "java..");

    @ArchTest
    static final ArchRule moneyIsNeverFloatingPoint = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class);

    @ArchTest
    static final ArchRule noMethodReturnsFloatingPoint =
            methods().should().notHaveRawReturnType(double.class).andShould().notHaveRawReturnType(Double.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule theSystemClockIsOnlyADefault = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.whop4j.sandbox.SandboxBuilder")
            .should()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule idsComeFromTheState =
            noClasses().should().callMethod(UUID.class, "randomUUID").orShould().callConstructor(Random.class);

    @ArchTest
    static final ArchRule rulesKnowNoHttpServer = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.whop4j.sandbox.chat..",
                    "io.github.whop4j.sandbox.file..",
                    "io.github.whop4j.sandbox.notification..",
                    "io.github.whop4j.sandbox.ledger..",
                    "io.github.whop4j.sandbox.catalog..",
                    "io.github.whop4j.sandbox.invoice..",
                    "io.github.whop4j.sandbox.commerce..",
                    "io.github.whop4j.sandbox.payout..",
                    "io.github.whop4j.sandbox.view..",
                    "io.github.whop4j.sandbox.state..",
                    "io.github.whop4j.sandbox.webhook..",
                    "io.github.whop4j.sandbox.fault..",
                    "io.github.whop4j.sandbox.transfer..",
                    "io.github.whop4j.sandbox.dispute..",
                    "io.github.whop4j.sandbox.membership..",
                    "io.github.whop4j.sandbox.wallet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.whop4j.sandbox.api..",
                    "io.github.whop4j.sandbox.control..",
                    "io.github.whop4j.sandbox.dashboard..",
                    "io.github.whop4j.sandbox.pages..",
                    "io.github.whop4j.sandbox.oauth..",
                    "com.sun.net.httpserver..");
}
