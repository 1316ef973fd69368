package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A period of the fixture's renewing plan has seven days; the first ends on January 8th at noon. */
class LifecycleTest {
    private final MembershipFixture fixture = new MembershipFixture();
    private final String news = fixture.buy("renewal", "news");

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void renewsWithoutBeingTold() {
        fixture.sandbox.advance(Duration.ofDays(7));
        assertPeriod("2026-01-08T12:00:00.000Z", "2026-01-15T12:00:00.000Z");

        fixture.sandbox.advance(Duration.ofDays(20));
        assertPeriod("2026-01-22T12:00:00.000Z", "2026-01-29T12:00:00.000Z");
    }

    @Test
    void endsWithItsPeriodWhenCancelled() {
        JsonObject ending = fixture.post(news, "cancel", new JsonObject()).ok();
        assertThat(ending.string("status")).isEqualTo("active");
        assertThat(ending.bool("cancel_at_period_end")).isTrue();
        assertThat(ending.string("canceled_at")).isEqualTo("2026-01-01T12:00:00.000Z");

        fixture.sandbox.advance(Duration.ofDays(7));

        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
        assertThat(fixture.platform.get("/members").data().get(0).string("status"))
                .isEqualTo("left");
    }

    @Test
    void endsAtOnceWhenCancelledImmediately() {
        String book = fixture.buy("one_time", "book");

        assertThat(cancelNow(news).ok().string("status")).isEqualTo("canceled");
        assertThat(cancelNow(book).ok().string("status")).isEqualTo("canceled");

        fixture.sandbox.advance(Duration.ofDays(30));
        assertThat(fixture.membership(news).string("status")).isEqualTo("canceled");
    }

    @Test
    void renewsAfterACancellationWasTakenBack() {
        fixture.post(news, "cancel", object("cancellation_mode", "at_period_end"))
                .ok();

        JsonObject kept = fixture.post(news, "uncancel", new JsonObject()).ok();

        assertThat(kept.bool("cancel_at_period_end")).isFalse();
        assertThat(kept.get("canceled_at")).isNull();
        fixture.sandbox.advance(Duration.ofDays(7));
        assertPeriod("2026-01-08T12:00:00.000Z", "2026-01-15T12:00:00.000Z");
    }

    @Test
    void doesNotRenewWhilePausedAndGoesOnWithTheNextCycleWhenResumed() {
        assertThat(fixture.post(news, "pause", new JsonObject()).ok().bool("payment_collection_paused"))
                .isTrue();
        fixture.sandbox.advance(Duration.ofDays(9));
        assertPeriod("2026-01-01T12:00:00.000Z", "2026-01-08T12:00:00.000Z");

        assertThat(fixture.post(news, "resume", new JsonObject()).ok().bool("payment_collection_paused"))
                .isFalse();

        assertPeriod("2026-01-08T12:00:00.000Z", "2026-01-15T12:00:00.000Z");
        fixture.sandbox.advance(Duration.ofDays(5));
        assertPeriod("2026-01-15T12:00:00.000Z", "2026-01-22T12:00:00.000Z");
    }

    @Test
    void keepsItsPeriodWhenPausedAndResumedWithinIt() {
        fixture.post(news, "pause", new JsonObject()).ok();
        fixture.post(news, "resume", new JsonObject()).ok();

        fixture.sandbox.advance(Duration.ofDays(7));

        assertPeriod("2026-01-08T12:00:00.000Z", "2026-01-15T12:00:00.000Z");
    }

    @Test
    void endsAtOnceWhenCancelledAfterThePausedPeriod() {
        fixture.post(news, "pause", new JsonObject()).ok();
        fixture.sandbox.advance(Duration.ofDays(9));

        assertThat(fixture.post(news, "add_free_days", object("free_days", 1)).status())
                .isEqualTo(400);
        assertThat(fixture.post(news, "cancel", new JsonObject()).ok().string("status"))
                .isEqualTo("canceled");
    }

    @Test
    void renewsLaterWithFreeDays() {
        fixture.post(news, "add_free_days", object("free_days", 3)).ok();
        assertPeriod("2026-01-01T12:00:00.000Z", "2026-01-11T12:00:00.000Z");

        fixture.sandbox.advance(Duration.ofDays(9));
        assertPeriod("2026-01-01T12:00:00.000Z", "2026-01-11T12:00:00.000Z");
        fixture.sandbox.advance(Duration.ofDays(1));
        assertPeriod("2026-01-11T12:00:00.000Z", "2026-01-18T12:00:00.000Z");
    }

    @Test
    void refusesMovesThatMakeNoSense() {
        JsonObject before = fixture.membership(news);
        String book = fixture.buy("one_time", "book");

        refused(fixture.post(news, "uncancel", new JsonObject()), "not to end");
        refused(fixture.post(news, "resume", new JsonObject()), "not paused");
        refused(fixture.post(news, "add_free_days", object("free_days", 0)), "between 1 and 1095");
        refused(fixture.post(news, "add_free_days", object("free_days", 1096)), "between 1 and 1095");
        refused(fixture.post(book, "cancel", new JsonObject()), "immediate");
        refused(fixture.post(book, "pause", new JsonObject()), "never renews");
        refused(fixture.post(book, "add_free_days", object("free_days", 1)), "for good");
        assertThat(fixture.membership(news)).isEqualTo(before);
    }

    @Test
    void refusesToDoTwiceWhatIsDone() {
        fixture.post(news, "cancel", new JsonObject()).ok();
        fixture.post(news, "pause", new JsonObject()).ok();

        refused(fixture.post(news, "cancel", new JsonObject()), "already");
        refused(fixture.post(news, "pause", new JsonObject()), "already");
    }

    @Test
    void refusesEveryMoveOnceCancelled() {
        cancelNow(news).ok();

        refused(cancelNow(news), "is cancelled");
        for (String move : new String[] {"cancel", "uncancel", "pause", "resume"}) {
            refused(fixture.post(news, move, new JsonObject()), "is cancelled");
        }
        refused(fixture.post(news, "add_free_days", object("free_days", 1)), "is cancelled");
    }

    private Answer cancelNow(String id) {
        return fixture.post(id, "cancel", object("cancellation_mode", "immediate"));
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains(why);
    }

    private void assertPeriod(String start, String end) {
        JsonObject membership = fixture.membership(news);
        assertThat(membership.string("status")).isEqualTo("active");
        assertThat(membership.string("renewal_period_start")).isEqualTo(start);
        assertThat(membership.string("renewal_period_end")).isEqualTo(end);
    }
}
