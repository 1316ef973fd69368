package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period of the fixture's renewing plan has seven days and costs 20; the first ends on January 8th at noon. */
class RenewalsTest {
    private final Subscriptions subscriptions = new Subscriptions();
    private final MembershipFixture fixture = subscriptions.fixture;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void eachPeriodIsChargedToTheCardThatIsKept() {
        String news = fixture.buy("renewal", "news");

        subscriptions.advance(7);

        JsonObject renewal = subscriptions.renewals().get(0);
        assertThat(renewal.string("status")).isEqualTo("paid");
        assertThat(renewal.decimal("total")).isEqualByComparingTo("20");
        assertThat(Subscriptions.nested(renewal, "membership").string("id")).isEqualTo(news);
        assertThat(Subscriptions.nested(renewal, "payment_method").string("id")).isNotNull();
        assertThat(renewal.get("checkout_configuration_id")).isNull();
        assertThat(subscriptions.payments("subscription_create")).hasSize(1);
        assertThat(fixture.sandbox.ledger())
                .contains("\"paid_by_buyers\":40.00")
                .contains("\"balanced\":true");
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aJumpOverSeveralPeriodsChargesEachOfThemOnce() {
        String news = fixture.buy("renewal", "news");

        subscriptions.advance(30);

        assertThat(subscriptions.renewals()).hasSize(4);
        subscriptions.assertPeriod(news, "active", "2026-01-29", "2026-02-05");
        subscriptions.advance(0);
        assertThat(subscriptions.renewals()).hasSize(4);
    }

    @Test
    void membershipsThatRenewAtDifferentTimesAreChargedInTheOrderOfTime() {
        String first = fixture.buy("renewal", "news");
        subscriptions.advance(3);
        String second = fixture.buy("renewal", "letters");

        subscriptions.advance(16);

        assertThat(subscriptions.renewals().stream()
                        .map(each -> Subscriptions.nested(each, "membership").string("id")))
                .containsExactly(first, second, first, second);
    }

    @Test
    void thePlatformTakesItsFeeOfEveryPeriod() {
        JsonObject plan = subscriptions.plan().put("application_fee_amount", new BigDecimal("3.00"));
        subscriptions.buy(plan);

        subscriptions.advance(7);

        assertThat(Subscriptions.nested(subscriptions.renewals().get(0), "application_fee")
                        .decimal("amount"))
                .isEqualByComparingTo("3");
    }

    @Test
    void aFreeRenewalChargesNothing() {
        String news = subscriptions.buy(subscriptions.plan().put("renewal_price", BigDecimal.ZERO));

        subscriptions.advance(7);

        assertThat(subscriptions.renewals()).isEmpty();
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aSlowBankIsWaitedForAndTheNextPeriodBeginsWithItsAnswer() {
        String news = fixture.buy("renewal", "news");
        subscriptions.replaceCard(Subscriptions.SLOW);
        subscriptions.advance(7);
        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("pending");
        subscriptions.assertPeriod(news, "active", "2026-01-01", "2026-01-08");

        fixture.sandbox.advance(Duration.ofMinutes(1));

        assertThat(subscriptions.renewals()).hasSize(1);
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aMembershipThatIsCancelledOwesNothingMore() {
        String news = fixture.buy("renewal", "news");
        subscriptions.replaceCard(Subscriptions.SLOW);
        subscriptions.advance(7);

        fixture.post(news, "cancel", object("cancellation_mode", "immediate")).ok();
        fixture.sandbox.advance(Duration.ofMinutes(1));

        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("void");
        assertThat(fixture.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void nothingIsChargedAtTheEndOfAMembershipThatIsToEndThere() {
        String news = fixture.buy("renewal", "news");
        fixture.post(news, "cancel", new JsonObject()).ok();

        subscriptions.advance(30);

        assertThat(subscriptions.renewals()).isEmpty();
    }

    @Test
    void neitherAPauseNorItsResumptionIsChargedButTheNextCycle() {
        String news = fixture.buy("renewal", "news");
        fixture.post(news, "pause", new JsonObject()).ok();
        subscriptions.advance(16);

        fixture.post(news, "resume", new JsonObject()).ok();

        assertThat(subscriptions.renewals()).isEmpty();
        subscriptions.assertPeriod(news, "active", "2026-01-15", "2026-01-22");
        subscriptions.advance(5);
        assertThat(subscriptions.renewals()).hasSize(1);
        subscriptions.assertPeriod(news, "active", "2026-01-22", "2026-01-29");
    }

    @Test
    void catchingUpSurvivesARestartAndAKillInTheMiddle(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("state.json");
        Path asKilled = directory.resolve("killed.json");
        String news;
        try (WhopSandbox before = open(file)) {
            Caller caller = Caller.platform(before);
            String company = caller.company("Kept");
            before.pay(
                    caller.post(
                                    "/checkout_configurations",
                                    object("plan", subscriptions.plan().put("company_id", company)))
                            .id(),
                    Subscriptions.GOOD);
            news = caller.get("/memberships").ids().get(0);
            before.advance(Duration.ofDays(10));
            Files.copy(file, asKilled);
        }
        for (Path state : List.of(file, asKilled)) {
            try (WhopSandbox after = open(state)) {
                after.advance(Duration.ofDays(10));
                after.advance(Duration.ofDays(5));
                Caller caller = Caller.platform(after);
                assertThat(caller.get("/payments?billing_reasons[]=subscription_cycle")
                                .ids())
                        .hasSize(3);
                assertThat(caller.get("/memberships/" + news).ok().string("renewal_period_start"))
                        .isEqualTo("2026-01-22T12:00:00.000Z");
                assertThat(after.ledger()).contains("\"paid_by_buyers\":80.00");
            }
        }
    }

    private static WhopSandbox open(Path file) {
        return WhopSandbox.builder()
                .clock(Clock.fixed(MembershipFixture.NOON, ZoneOffset.UTC))
                .stateFile(file)
                .start();
    }
}
