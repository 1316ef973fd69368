package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans with trials, with a last installment, and with an end. */
class PlanTermsTest {
    private final Subscriptions subscriptions = new Subscriptions();
    private final MembershipFixture fixture = subscriptions.fixture;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aTrialIsFollowedByTheFirstRenewal() {
        String news = subscriptions.buy(subscriptions.plan().put("trial_period_days", 10));
        subscriptions.assertPeriod(news, "trialing", "2026-01-01", "2026-01-11");
        assertThat(subscriptions.access()).isEqualTo("customer");
        subscriptions.advance(9);
        assertThat(subscriptions.renewals()).isEmpty();

        subscriptions.advance(1);

        assertThat(subscriptions.renewals()).hasSize(1);
        subscriptions.assertPeriod(news, "active", "2026-01-11", "2026-01-18");
    }

    @Test
    void aTrialIsGivenOnce() {
        String first = subscriptions.buy(subscriptions.plan().put("trial_period_days", 10));
        fixture.post(first, "cancel", object("cancellation_mode", "immediate")).ok();

        String second = subscriptions.buy(subscriptions.plan().put("trial_period_days", 10));

        assertThat(fixture.membership(second).string("status")).isEqualTo("active");
    }

    @Test
    void aTrialThatIsCancelledEndsWithoutACharge() {
        String news = subscriptions.buy(subscriptions.plan().put("trial_period_days", 10));
        fixture.post(news, "cancel", new JsonObject()).ok();

        subscriptions.advance(10);

        assertThat(subscriptions.renewals()).isEmpty();
        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void theEndOfATrialIsAnnouncedOnceThreeDaysBeforeThoughItMoved() {
        try (Receiver receiver = new Receiver()) {
            fixture.sandbox.deliverWebhooksTo(receiver.url());
            String news = subscriptions.buy(subscriptions.plan().put("trial_period_days", 10));
            fixture.post(news, "add_free_days", object("free_days", 5)).ok();
            subscriptions.advance(11);
            await().untilAsserted(() -> assertThat(receiver.types()).contains("membership.activated"));
            assertThat(receiver.types()).doesNotContain("membership.trial_ending_soon");

            subscriptions.advance(1);
            subscriptions.advance(2);

            await().untilAsserted(() -> assertThat(receiver.types()).contains("membership.trial_ending_soon"));
            subscriptions.advance(1);
            await().untilAsserted(() -> assertThat(receiver.types()).contains("payment.created"));
            assertThat(receiver.types()).containsOnlyOnce("membership.trial_ending_soon");
        }
    }

    @Test
    void installmentsEndWithTheLastAndTheMembershipStays() {
        String news = subscriptions.buy(subscriptions.plan().put("split_pay_required_payments", 3));

        subscriptions.advance(60);

        assertThat(subscriptions.renewals()).hasSize(2);
        assertThat(fixture.membership(news).string("status")).isEqualTo("completed");
        assertThat(fixture.membership(news).get("renewal_period_end")).isNull();
        assertThat(subscriptions.access()).isEqualTo("customer");
        assertThat(fixture.platform.get("/members").data().get(0).string("most_recent_action"))
                .isEqualTo("finished_split_pay");
    }

    @Test
    void aTrialIsNoInstallmentThoughItWasPaidFor() {
        String news = subscriptions.buy(subscriptions
                .plan()
                .put("initial_price", BigDecimal.ONE)
                .put("trial_period_days", 7)
                .put("split_pay_required_payments", 2));

        subscriptions.advance(7);
        assertThat(fixture.membership(news).string("status")).isEqualTo("active");
        subscriptions.advance(7);

        assertThat(subscriptions.renewals()).hasSize(2);
        assertThat(fixture.membership(news).string("status")).isEqualTo("completed");
    }

    @Test
    void aPromoCodeMakesAsManyBillingCyclesCheaperAsItSays() {
        promo("HALF", "50", 2);
        buyWith("HALF");

        subscriptions.advance(14);

        assertThat(subscriptions.renewals().stream().map(each -> each.decimal("total")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("10"), new BigDecimal("20"));
        assertThat(subscriptions.renewals().stream().map(each -> each.object("promo_code") != null))
                .containsExactly(true, false);
        assertThat(fixture.sandbox.ledger()).contains("\"paid_by_buyers\":40.00");
    }

    @Test
    void aMembershipNamesThePromoCodeAsLongAsItHolds() {
        String id = promo("HALF", "50", 2);
        buyWith("HALF");
        String news = fixture.platform.get("/memberships").ids().get(0);
        assertThat(MembershipFixture.nested(fixture.membership(news), "promo_code"))
                .isEqualTo(id);

        subscriptions.advance(7);
        assertThat(MembershipFixture.nested(fixture.membership(news), "promo_code"))
                .isEqualTo(id);
        subscriptions.advance(7);

        assertThat(fixture.membership(news).get("promo_code")).isNull();
        assertThat(fixture.platform.get("/memberships?promo_code_ids[]=" + id).ids())
                .as("it used the code all the same")
                .containsExactly(news);
    }

    @Test
    void aPromoCodeForEverGoesOnThoughItIsGivenToNoOneAnyMore() {
        String id = promo("HALF", "50", 0);
        buyWith("HALF");
        fixture.platform.send("DELETE", "/api/v1/promo_codes/" + id, null);

        subscriptions.advance(14);

        assertThat(fixture.sandbox.ledger()).contains("\"paid_by_buyers\":30.00");
    }

    @Test
    void aCycleThatIsFreeByAPromoCodeCountsAndAsksNoBank() {
        promo("ALL", "100", 3);
        buyWith("ALL");
        subscriptions.breakCard();

        subscriptions.advance(14);

        assertThat(subscriptions.renewals().stream().map(each -> each.string("status")))
                .containsExactly("paid", "paid");
        subscriptions.advance(7);
        assertThat(subscriptions.renewals().get(2).string("substatus")).isEqualTo("past_due");
    }

    private String promo(String code, String percent, int months) {
        return fixture.platform
                .post(
                        "/promo_codes",
                        object("company_id", fixture.company, "code", code, "promo_type", "percentage")
                                .put("amount_off", new BigDecimal(percent))
                                .put("base_currency", "usd")
                                .put("new_users_only", false)
                                .put("promo_duration_months", months))
                .id();
    }

    private void buyWith(String code) {
        String checkout = fixture.platform
                .post("/checkout_configurations", object("plan", subscriptions.plan()))
                .id();
        fixture.platform
                .control("/checkouts/" + checkout + "/pay", object("card", Subscriptions.GOOD, "promo_code", code))
                .ok();
    }

    @Test
    void whatExpiresHasNoPeriodThatIsRenewedAndCanBeGivenFreeDays() {
        String pass = subscriptions.buy(subscriptions
                .plan()
                .put("plan_type", "one_time")
                .put("initial_price", new BigDecimal("20.00"))
                .put("renewal_price", null)
                .put("billing_period", null)
                .put("expiration_days", 3));
        assertThat(fixture.membership(pass).get("renewal_period_start")).isNull();
        assertThat(fixture.membership(pass).get("renewal_period_end")).isNull();

        fixture.post(pass, "add_free_days", object("free_days", 2)).ok();

        subscriptions.advance(4);
        assertThat(fixture.membership(pass).string("status")).isEqualTo("active");
        subscriptions.advance(1);
        assertThat(fixture.membership(pass).string("status")).isEqualTo("expired");
    }

    @Test
    void whatExpiresIsChargedOnceAndEndsByItself() {
        String pass = subscriptions.buy(subscriptions
                .plan()
                .put("plan_type", "one_time")
                .put("initial_price", new BigDecimal("20"))
                .put("renewal_price", null)
                .put("expiration_days", 5));
        assertThat(fixture.post(pass, "pause", new JsonObject()).message()).contains("never renews");
        subscriptions.advance(4);
        assertThat(subscriptions.access()).isEqualTo("customer");

        subscriptions.advance(1);

        assertThat(subscriptions.renewals()).isEmpty();
        assertThat(fixture.membership(pass).string("status")).isEqualTo("expired");
        assertThat(subscriptions.access()).isEqualTo("no_access");
        assertThat(fixture.post(pass, "cancel", object("cancellation_mode", "immediate"))
                        .message())
                .contains("expired");
    }
}
