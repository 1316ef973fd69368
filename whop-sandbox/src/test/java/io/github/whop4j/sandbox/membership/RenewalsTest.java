package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period of the club's renewing plan has seven days and costs 20; the first ends on January 8th at noon. */
class RenewalsTest {
    private static final String GOOD = "4242424242424242";
    private static final String BAD = "4000000000000002";
    private static final String SLOW = "4000000000000077";

    private final Club club = new Club();

    @AfterEach
    void stop() {
        club.close();
    }

    @Test
    void eachPeriodIsChargedToTheCardThatIsKept() {
        String news = club.buy("renewal", "news");

        advance(7);

        JsonObject renewal = renewals().get(0);
        assertThat(renewal.string("status")).isEqualTo("paid");
        assertThat(renewal.decimal("total")).isEqualByComparingTo("20");
        assertThat(nested(renewal, "membership").string("id")).isEqualTo(news);
        assertThat(nested(renewal, "payment_method").string("id")).isNotNull();
        assertThat(renewal.get("checkout_configuration_id")).isNull();
        assertThat(payments("subscription_create")).hasSize(1);
        assertThat(club.sandbox.ledger()).contains("\"paid_by_buyers\":40.00").contains("\"balanced\":true");
        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aJumpOverSeveralPeriodsChargesEachOfThemOnce() {
        String news = club.buy("renewal", "news");

        advance(30);

        assertThat(renewals()).hasSize(4);
        assertPeriod(news, "active", "2026-01-29", "2026-02-05");
        advance(0);
        assertThat(renewals()).hasSize(4);
    }

    @Test
    void membershipsThatRenewAtDifferentTimesAreChargedInTheOrderOfTime() {
        String first = club.buy("renewal", "news");
        advance(3);
        String second = club.buy("renewal", "letters");

        advance(16);

        assertThat(renewals().stream().map(each -> nested(each, "membership").string("id")))
                .containsExactly(first, second, first, second);
    }

    @Test
    void thePlatformTakesItsFeeOfEveryPeriod() {
        JsonObject plan = plan().put("application_fee_amount", new BigDecimal("3.00"));
        buy(plan);

        advance(7);

        assertThat(nested(renewals().get(0), "application_fee").decimal("amount"))
                .isEqualByComparingTo("3");
    }

    @Test
    void aFreeRenewalChargesNothing() {
        String news = buy(plan().put("renewal_price", BigDecimal.ZERO));

        advance(7);

        assertThat(renewals()).isEmpty();
        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aDeclinedRenewalIsPastDueAndIsTriedFourTimesInSixDays() {
        String news = club.buy("renewal", "news");
        breakCard();

        for (int tries = 1; tries <= 3; tries++) {
            advance(tries == 1 ? 7 : 2);
            JsonObject renewal = renewals().get(0);
            assertThat(renewal.string("status")).isEqualTo("open");
            assertThat(renewal.string("substatus")).isEqualTo("past_due");
            assertThat(renewal.decimal("payments_failed")).isEqualByComparingTo(BigDecimal.valueOf(tries));
            assertThat(renewal.string("next_payment_attempt"))
                    .isEqualTo("2026-01-" + (tries == 1 ? "10" : tries == 2 ? "12" : "14") + "T12:00:00.000Z");
            assertPeriod(news, "past_due", "2026-01-01", "2026-01-08");
            assertThat(access()).isEqualTo("customer");
        }
        advance(2);

        JsonObject lost = renewals().get(0);
        assertThat(lost.string("status")).isEqualTo("uncollectible");
        assertThat(lost.decimal("payments_failed")).isEqualByComparingTo("4");
        assertThat(lost.get("next_payment_attempt")).isNull();
        assertThat(club.membership(news).string("status")).isEqualTo("canceled");
        assertThat(access()).isEqualTo("no_access");
        advance(60);
        assertThat(renewals()).hasSize(1);
        assertThat(club.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void aJumpOverAllTriesEndsAsWell() {
        String news = club.buy("renewal", "news");
        breakCard();

        advance(100);

        assertThat(renewals()).hasSize(1);
        assertThat(renewals().get(0).decimal("payments_failed")).isEqualByComparingTo("4");
        assertThat(club.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void aRenewalThatIsPaidLateBeginsWhereThePeriodEnded() {
        String news = club.buy("renewal", "news");
        breakCard();
        advance(8);
        replaceCard(GOOD);

        advance(1);

        assertThat(renewals().get(0).string("status")).isEqualTo("paid");
        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        advance(6);
        assertThat(renewals()).hasSize(2);
    }

    @Test
    void theSellerCanRetryAndTheTriesGoOnWhenThatFails() {
        String news = club.buy("renewal", "news");
        breakCard();
        advance(7);
        String renewal = String.valueOf(renewals().get(0).string("id"));

        JsonObject failed = retry(renewal);
        assertThat(failed.string("next_payment_attempt")).isEqualTo("2026-01-10T12:00:00.000Z");
        assertThat(failed.string("substatus")).isEqualTo("past_due");
        replaceCard(GOOD);
        assertThat(retry(renewal).string("status")).isEqualTo("paid");

        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        advance(6);
        assertThat(renewals()).as("the try that was planned finds it paid").hasSize(1);
    }

    @Test
    void aVoidRenewalIsWaived() {
        String news = club.buy("renewal", "news");
        breakCard();
        advance(7);

        voidPayment(String.valueOf(renewals().get(0).string("id")));

        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        replaceCard(GOOD);
        advance(7);
        assertThat(renewals().stream().map(each -> each.string("status"))).containsExactly("void", "paid");
    }

    @Test
    void aSlowBankIsWaitedForAndTheNextPeriodBeginsWithItsAnswer() {
        String news = club.buy("renewal", "news");
        replaceCard(SLOW);
        advance(7);
        assertThat(renewals().get(0).string("status")).isEqualTo("pending");
        assertPeriod(news, "active", "2026-01-01", "2026-01-08");

        club.sandbox.advance(Duration.ofMinutes(1));

        assertThat(renewals()).hasSize(1);
        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aMembershipThatIsCancelledOwesNothingMore() {
        String news = club.buy("renewal", "news");
        replaceCard(SLOW);
        advance(7);

        club.post(news, "cancel", object("cancellation_mode", "immediate")).ok();
        club.sandbox.advance(Duration.ofMinutes(1));

        assertThat(renewals().get(0).string("status")).isEqualTo("void");
        assertThat(club.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
        assertThat(club.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void nothingIsChargedAtTheEndOfAMembershipThatIsToEndThere() {
        String news = club.buy("renewal", "news");
        club.post(news, "cancel", new JsonObject()).ok();

        advance(30);

        assertThat(renewals()).isEmpty();
    }

    @Test
    void aPauseIsNotChargedAndItsResumptionIs() {
        String news = club.buy("renewal", "news");
        club.post(news, "pause", new JsonObject()).ok();
        advance(9);
        assertThat(renewals()).isEmpty();

        club.post(news, "resume", new JsonObject()).ok();

        assertThat(renewals()).hasSize(1);
        assertPeriod(news, "active", "2026-01-10", "2026-01-17");
    }

    @Test
    void whatIsPastDueWaitsInAPauseAndIsTriedWithTheResumption() {
        String news = club.buy("renewal", "news");
        breakCard();
        advance(7);
        club.post(news, "pause", new JsonObject()).ok();
        advance(4);
        assertThat(renewals().get(0).decimal("payments_failed")).isEqualByComparingTo("1");
        assertThat(access()).isEqualTo("no_access");
        replaceCard(GOOD);

        club.post(news, "resume", new JsonObject()).ok();

        assertThat(renewals().get(0).string("status")).isEqualTo("paid");
        assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aPauseCanVoidWhatIsPastDue() {
        String news = club.buy("renewal", "news");
        breakCard();
        advance(7);

        JsonObject paused =
                club.post(news, "pause", object("void_payments", true)).ok();
        advance(4);
        replaceCard(GOOD);
        club.post(news, "resume", new JsonObject()).ok();

        assertThat(paused.string("status")).isEqualTo("active");
        assertThat(renewals().stream().map(each -> each.string("status"))).containsExactly("void", "paid");
        assertPeriod(news, "active", "2026-01-12", "2026-01-19");
    }

    @Test
    void freeDaysPutTheChargeOffAndAreNotForWhatIsPastDue() {
        String news = club.buy("renewal", "news");
        club.post(news, "add_free_days", object("free_days", 3)).ok();
        advance(9);
        assertThat(renewals()).isEmpty();
        breakCard();
        advance(1);

        assertThat(renewals()).hasSize(1);
        assertThat(club.post(news, "add_free_days", object("free_days", 3)).message())
                .contains("past due");
        assertThat(club.post(news, "cancel", new JsonObject()).ok().string("status"))
                .isEqualTo("canceled");
        assertThat(renewals().get(0).string("status")).isEqualTo("void");
    }

    @Test
    void aTrialIsFollowedByTheFirstRenewal() {
        String news = buy(plan().put("trial_period_days", 10));
        assertPeriod(news, "trialing", "2026-01-01", "2026-01-11");
        assertThat(access()).isEqualTo("customer");
        advance(9);
        assertThat(renewals()).isEmpty();

        advance(1);

        assertThat(renewals()).hasSize(1);
        assertPeriod(news, "active", "2026-01-11", "2026-01-18");
    }

    @Test
    void aTrialIsGivenOnce() {
        String first = buy(plan().put("trial_period_days", 10));
        club.post(first, "cancel", object("cancellation_mode", "immediate")).ok();

        String second = buy(plan().put("trial_period_days", 10));

        assertThat(club.membership(second).string("status")).isEqualTo("active");
    }

    @Test
    void aTrialThatIsCancelledEndsWithoutACharge() {
        String news = buy(plan().put("trial_period_days", 10));
        club.post(news, "cancel", new JsonObject()).ok();

        advance(10);

        assertThat(renewals()).isEmpty();
        assertThat(club.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void theEndOfATrialIsAnnouncedOnceThreeDaysBeforeThoughItMoved() {
        try (Receiver receiver = new Receiver()) {
            club.sandbox.deliverWebhooksTo(receiver.url());
            String news = buy(plan().put("trial_period_days", 10));
            club.post(news, "add_free_days", object("free_days", 5)).ok();
            advance(11);
            await().untilAsserted(() -> assertThat(receiver.types()).contains("membership.activated"));
            assertThat(receiver.types()).doesNotContain("membership.trial_ending_soon");

            advance(1);
            advance(2);

            await().untilAsserted(() -> assertThat(receiver.types()).contains("membership.trial_ending_soon"));
            advance(1);
            await().untilAsserted(() -> assertThat(receiver.types()).contains("payment.created"));
            assertThat(receiver.types()).containsOnlyOnce("membership.trial_ending_soon");
        }
    }

    @Test
    void installmentsEndWithTheLastAndTheMembershipStays() {
        String news = buy(plan().put("split_pay_required_payments", 3));

        advance(60);

        assertThat(renewals()).hasSize(2);
        assertThat(club.membership(news).string("status")).isEqualTo("completed");
        assertThat(club.membership(news).get("renewal_period_end")).isNull();
        assertThat(access()).isEqualTo("customer");
        assertThat(club.platform.get("/members").data().get(0).string("most_recent_action"))
                .isEqualTo("finished_split_pay");
    }

    @Test
    void whatExpiresIsChargedOnceAndEndsByItself() {
        String pass = buy(
                plan().put("plan_type", "one_time").put("renewal_price", null).put("expiration_days", 5));
        assertThat(club.post(pass, "pause", new JsonObject()).message()).contains("never renews");
        advance(4);
        assertThat(access()).isEqualTo("customer");

        advance(1);

        assertThat(renewals()).isEmpty();
        assertThat(club.membership(pass).string("status")).isEqualTo("expired");
        assertThat(access()).isEqualTo("no_access");
        assertThat(club.post(pass, "cancel", object("cancellation_mode", "immediate"))
                        .message())
                .contains("expired");
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
                    caller.post("/checkout_configurations", object("plan", plan().put("company_id", company)))
                            .id(),
                    GOOD);
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
                .clock(Clock.fixed(Club.NOON, ZoneOffset.UTC))
                .stateFile(file)
                .start();
    }

    private JsonObject plan() {
        return Caller.plan(club.company, "20.00", null)
                .put("plan_type", "renewal")
                .put("renewal_price", new BigDecimal("20.00"))
                .put("billing_period", 7)
                .put("product", object("external_identifier", "news", "title", "News"));
    }

    private String buy(JsonObject plan) {
        String checkout = club.platform
                .post("/checkout_configurations", object("plan", plan))
                .id();
        club.sandbox.pay(checkout, GOOD);
        return club.platform.get("/memberships").ids().get(0);
    }

    private void advance(int days) {
        club.sandbox.advance(Duration.ofDays(days));
    }

    private void breakCard() {
        replaceCard(BAD);
    }

    private void replaceCard(String card) {
        String method = club.platform.get("/payment_methods").ids().get(0);
        club.platform
                .control("/payment_methods/" + method, object("card", card))
                .ok();
    }

    private JsonObject retry(String payment) {
        return club.platform
                .post("/payments/" + payment + "/retry", new JsonObject())
                .ok();
    }

    private void voidPayment(String payment) {
        club.platform.post("/payments/" + payment + "/void", new JsonObject()).ok();
    }

    private List<JsonObject> renewals() {
        return payments("subscription_cycle");
    }

    private List<JsonObject> payments(String reason) {
        return club.platform
                .get("/payments?direction=asc&first=100&billing_reasons[]=" + reason)
                .data();
    }

    private @Nullable String access() {
        return club.platform
                .get("/users/user_sandbox_a/access/" + club.company)
                .ok()
                .string("access_level");
    }

    private void assertPeriod(String id, String status, String start, String end) {
        JsonObject membership = club.membership(id);
        assertThat(membership.string("status")).isEqualTo(status);
        assertThat(membership.string("renewal_period_start")).isEqualTo(start + "T12:00:00.000Z");
        assertThat(membership.string("renewal_period_end")).isEqualTo(end + "T12:00:00.000Z");
    }

    private static JsonObject nested(JsonObject row, String name) {
        return Objects.requireNonNull(row.object(name), name);
    }
}
