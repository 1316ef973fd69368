package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The card of the fixture's subscriber is declined when the first period ends, on January 8th at noon. */
class PastDueTest {
    private final Subscriptions subscriptions = new Subscriptions();
    private final MembershipFixture fixture = subscriptions.fixture;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aDeclinedRenewalIsPastDueAndIsTriedFourTimesInSixDays() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();

        for (int tries = 1; tries <= 3; tries++) {
            subscriptions.advance(tries == 1 ? 7 : 2);
            JsonObject renewal = subscriptions.renewals().get(0);
            assertThat(renewal.string("status")).isEqualTo("open");
            assertThat(renewal.string("substatus")).isEqualTo("past_due");
            assertThat(renewal.decimal("payments_failed")).isEqualByComparingTo(BigDecimal.valueOf(tries));
            assertThat(renewal.string("next_payment_attempt"))
                    .isEqualTo("2026-01-" + (tries == 1 ? "10" : tries == 2 ? "12" : "14") + "T12:00:00.000Z");
            subscriptions.assertPeriod(news, "past_due", "2026-01-01", "2026-01-08");
            assertThat(subscriptions.access()).isEqualTo("customer");
        }
        subscriptions.advance(2);

        JsonObject lost = subscriptions.renewals().get(0);
        assertThat(lost.string("status")).isEqualTo("uncollectible");
        assertThat(lost.decimal("payments_failed")).isEqualByComparingTo("4");
        assertThat(lost.get("next_payment_attempt")).isNull();
        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
        assertThat(subscriptions.access()).isEqualTo("no_access");
        subscriptions.advance(60);
        assertThat(subscriptions.renewals()).hasSize(1);
        assertThat(fixture.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void aJumpOverAllTriesEndsAsWell() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();

        subscriptions.advance(100);

        assertThat(subscriptions.renewals()).hasSize(1);
        assertThat(subscriptions.renewals().get(0).decimal("payments_failed")).isEqualByComparingTo("4");
        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void aRenewalThatIsPaidLateBeginsWhereThePeriodEnded() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(8);
        subscriptions.replaceCard(Subscriptions.GOOD);

        subscriptions.advance(1);

        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("paid");
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        subscriptions.advance(6);
        assertThat(subscriptions.renewals()).hasSize(2);
    }

    @Test
    void theSellerCanRetryAndTheTriesGoOnWhenThatFails() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(7);
        String renewal = String.valueOf(subscriptions.renewals().get(0).string("id"));

        JsonObject failed = subscriptions.retry(renewal);
        assertThat(failed.string("next_payment_attempt")).isEqualTo("2026-01-10T12:00:00.000Z");
        assertThat(failed.string("substatus")).isEqualTo("past_due");
        subscriptions.replaceCard(Subscriptions.GOOD);
        assertThat(subscriptions.retry(renewal).string("status")).isEqualTo("paid");

        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        subscriptions.advance(6);
        assertThat(subscriptions.renewals())
                .as("the try that was planned finds it paid")
                .hasSize(1);
    }

    @Test
    void aVoidRenewalIsWaived() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(7);

        subscriptions.voidPayment(String.valueOf(subscriptions.renewals().get(0).string("id")));

        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        subscriptions.replaceCard(Subscriptions.GOOD);
        subscriptions.advance(7);
        assertThat(subscriptions.renewals().stream().map(each -> each.string("status")))
                .containsExactly("void", "paid");
    }

    @Test
    void whatIsPastDueWaitsInAPauseAndIsTriedWithTheResumption() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(7);
        fixture.post(news, "pause", new JsonObject()).ok();
        subscriptions.advance(4);
        assertThat(subscriptions.renewals().get(0).decimal("payments_failed")).isEqualByComparingTo("1");
        assertThat(subscriptions.access()).isEqualTo("customer");
        subscriptions.replaceCard(Subscriptions.GOOD);

        fixture.post(news, "resume", new JsonObject()).ok();

        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("paid");
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void whatWasPausedIsNeverChargedThoughWhatWasPastDueIs() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(7);
        fixture.post(news, "pause", new JsonObject()).ok();
        subscriptions.replaceCard(Subscriptions.GOOD);
        subscriptions.advance(25);

        fixture.post(news, "resume", new JsonObject()).ok();
        subscriptions.advance(0);

        assertThat(subscriptions.renewals()).hasSize(1);
        subscriptions.assertPeriod(news, "active", "2026-01-29", "2026-02-05");
        subscriptions.advance(3);
        assertThat(subscriptions.renewals()).hasSize(2);
    }

    @Test
    void whatIsAtItsBankIsNotTriedAgainByAResumption() {
        String news = fixture.buy("renewal", "news");
        subscriptions.replaceCard(Subscriptions.SLOW);
        subscriptions.advance(7);
        fixture.post(news, "pause", new JsonObject()).ok();
        subscriptions.replaceCard(Subscriptions.BAD);

        fixture.post(news, "resume", new JsonObject()).ok();

        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("pending");
        fixture.sandbox.advance(Duration.ofMinutes(1));
        assertThat(subscriptions.renewals()).hasSize(1);
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
    }

    @Test
    void aPauseCanVoidWhatIsPastDue() {
        String news = fixture.buy("renewal", "news");
        subscriptions.breakCard();
        subscriptions.advance(7);

        JsonObject paused =
                fixture.post(news, "pause", object("void_payments", true)).ok();
        subscriptions.advance(4);
        subscriptions.replaceCard(Subscriptions.GOOD);
        fixture.post(news, "resume", new JsonObject()).ok();

        assertThat(paused.string("status")).isEqualTo("active");
        assertThat(subscriptions.renewals().stream().map(each -> each.string("status")))
                .containsExactly("void");
        subscriptions.assertPeriod(news, "active", "2026-01-08", "2026-01-15");
        subscriptions.advance(4);
        assertThat(subscriptions.renewals().stream().map(each -> each.string("status")))
                .containsExactly("void", "paid");
    }

    @Test
    void freeDaysPutTheChargeOffAndAreNotForWhatIsPastDue() {
        String news = fixture.buy("renewal", "news");
        fixture.post(news, "add_free_days", object("free_days", 3)).ok();
        subscriptions.advance(9);
        assertThat(subscriptions.renewals()).isEmpty();
        subscriptions.breakCard();
        subscriptions.advance(1);

        assertThat(subscriptions.renewals()).hasSize(1);
        assertThat(fixture.post(news, "add_free_days", object("free_days", 3)).message())
                .contains("past due");
        assertThat(fixture.post(news, "cancel", new JsonObject()).ok().string("status"))
                .isEqualTo("canceled");
        assertThat(subscriptions.renewals().get(0).string("status")).isEqualTo("void");
    }
}
