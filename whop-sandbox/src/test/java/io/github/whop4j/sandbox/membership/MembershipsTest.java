package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembershipsTest {
    private final MembershipFixture fixture = new MembershipFixture();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aPlanPaidOnceGivesAMembershipForGood() {
        JsonObject membership = fixture.membership(fixture.buy("one_time", "book"));

        assertThat(membership.string("status")).isEqualTo("completed");
        assertThat(membership.get("renewal_period_end")).isNull();
    }

    @Test
    void aRenewingPlanGivesAMembershipForAPeriod() {
        JsonObject membership = fixture.membership(fixture.buy("renewal", "news"));

        assertThat(membership.string("status")).isEqualTo("active");
        assertThat(membership.string("renewal_period_start")).isEqualTo("2026-01-01T12:00:00.000Z");
        assertThat(membership.string("renewal_period_end")).isEqualTo("2026-01-08T12:00:00.000Z");
    }

    @Test
    void aPaymentShowsTheStatusOfItsMembership() {
        fixture.buy("renewal", "news");

        JsonObject payment = fixture.platform.get("/payments").data().get(0);

        assertThat(Objects.requireNonNull(payment.object("membership")).string("status"))
                .isEqualTo("active");
    }

    @Test
    void nothingIsGivenForACardThatWasDeclined() {
        String checkout = fixture.platform.checkout(fixture.company, "20.00", null);
        fixture.sandbox.pay(checkout, "4000000000000002");

        assertThat(fixture.platform.get("/memberships").ids()).isEmpty();
        assertThat(fixture.platform.get("/members").ids()).isEmpty();

        fixture.sandbox.pay(checkout, "4242424242424242");

        assertThat(fixture.platform.get("/memberships").ids()).hasSize(1);
    }

    @Test
    void whoBuysAgainIsTheSameMember() {
        String first = fixture.buy("one_time", "book");
        String second = fixture.buy("renewal", "news");
        String other = fixture.buy(fixture.company, "one_time", "book", "user_sandbox_b");
        String elsewhere = fixture.buy(fixture.platform.company("Other"), "one_time", "book", "user_sandbox_a");

        assertThat(first).isNotEqualTo(second);
        String member = MembershipFixture.nested(fixture.membership(first), "member");
        assertThat(MembershipFixture.nested(fixture.membership(second), "member"))
                .isEqualTo(member);
        assertThat(MembershipFixture.nested(fixture.membership(other), "member"))
                .isNotEqualTo(member);
        assertThat(MembershipFixture.nested(fixture.membership(elsewhere), "member"))
                .isNotEqualTo(member);
        assertThat(fixture.platform
                        .get("/members?company_id=" + fixture.company)
                        .ids())
                .hasSize(2)
                .contains(member);
        assertThat(fixture.platform.get("/members/" + member).ok().decimal("usd_total_spent"))
                .isEqualByComparingTo("40");
    }

    @Test
    void aLicenceKeyNamesAMembershipToo() {
        String id = fixture.buy("one_time", "book");

        assertThat(fixture.platform
                        .get("/memberships/" + fixture.membership(id).string("license_key"))
                        .id())
                .isEqualTo(id);
    }

    @Test
    void listsByWhatTheQueryAsksFor() {
        String once = fixture.buy("one_time", "book");
        String renewing = fixture.buy(fixture.company, "renewal", "news", "user_sandbox_b");

        assertThat(fixture.platform.get("/memberships?statuses[]=active").ids()).containsExactly(renewing);
        assertThat(fixture.platform
                        .get("/memberships?user_ids[]=user_sandbox_a")
                        .ids())
                .containsExactly(once);
        assertThat(fixture.platform
                        .get("/memberships?order=created_at&direction=asc")
                        .ids())
                .containsExactly(once, renewing);
        assertThat(fixture.platform.get("/members?query=blair").ids())
                .containsExactly(MembershipFixture.nested(fixture.membership(renewing), "member"));
        assertThat(fixture.platform
                        .get("/members?most_recent_actions[]=paid_once")
                        .ids())
                .containsExactly(MembershipFixture.nested(fixture.membership(once), "member"));
        assertThat(fixture.platform.get("/members?statuses[]=left").ids()).isEmpty();
    }

    @Test
    void joinedIsWhenTheFirstOfAMembersMembershipsBegan() {
        fixture.buy("one_time", "book");
        fixture.sandbox.advance(Duration.ofDays(3));
        String later = fixture.buy("one_time", "film");

        assertThat(fixture.membership(later).string("joined_at")).isEqualTo("2026-01-01T12:00:00.000Z");
        assertThat(fixture.membership(later).string("created_at")).isEqualTo("2026-01-04T12:00:00.000Z");
    }

    @Test
    void isOrderedByWhatWasSpentAndByWhoJoinedFirst() {
        String blairs = fixture.buy(fixture.company, "one_time", "book", "user_sandbox_b");
        fixture.sandbox.advance(Duration.ofDays(1));
        String renewing = fixture.buy("renewal", "news");
        fixture.sandbox.advance(Duration.ofDays(8));
        String blairsSecond = fixture.buy(fixture.company, "one_time", "film", "user_sandbox_b");

        assertThat(fixture.platform.get("/memberships?order=total_spend").ids())
                .as("two payments of 20 are more than one")
                .startsWith(renewing);
        assertThat(fixture.platform
                        .get("/memberships?order=date_joined&direction=asc")
                        .ids())
                .containsExactly(blairs, blairsSecond, renewing);
    }

    @Test
    void whatAMemberStillHasSaysMoreThanWhatEnded() {
        String ended = fixture.buy("renewal", "news");
        String kept = fixture.buy("one_time", "book");
        fixture.sandbox.advance(Duration.ofHours(1));
        fixture.post(ended, "cancel", object("cancellation_mode", "immediate")).ok();

        JsonObject member = fixture.platform.get("/members").data().get(0);

        assertThat(fixture.membership(kept).string("status")).isEqualTo("completed");
        assertThat(member.string("status")).isEqualTo("joined");
        assertThat(member.string("most_recent_action")).isEqualTo("paid_once");
    }

    @Test
    void membersAreFoundByNameUsernameAndEmailOnly() {
        fixture.buy("one_time", "book");

        assertThat(fixture.platform.get("/members?query=AVERY").ids()).hasSize(1);
        assertThat(fixture.platform.get("/members?query=user_sandbox").ids()).isEmpty();
    }

    @Test
    void aMembershipKeepsItsMetadataUntilItIsGivenOther() {
        String id = fixture.buy("one_time", "book");
        String path = "/api/v1/memberships/" + id;

        fixture.platform
                .send("PATCH", path, object("metadata", object("seat", "7")).toString())
                .ok();
        fixture.platform.send("PATCH", path, "{}").ok();

        assertThat(fixture.membership(id).object("metadata")).isEqualTo(object("seat", "7"));
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        assertThat(fixture.platform.get("/memberships/mem_none").status()).isEqualTo(404);
        assertThat(fixture.platform.get("/members/mber_none").status()).isEqualTo(404);
        assertThat(fixture.platform.get("/memberships?company_id=biz_none").status())
                .isEqualTo(403);
    }
}
