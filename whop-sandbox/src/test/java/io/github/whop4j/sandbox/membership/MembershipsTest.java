package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembershipsTest {
    private final MembershipFixture club = new MembershipFixture();

    @AfterEach
    void stop() {
        club.close();
    }

    @Test
    void aPlanPaidOnceGivesAMembershipForGood() {
        JsonObject membership = club.membership(club.buy("one_time", "book"));

        assertThat(membership.string("status")).isEqualTo("completed");
        assertThat(membership.get("renewal_period_end")).isNull();
    }

    @Test
    void aRenewingPlanGivesAMembershipForAPeriod() {
        JsonObject membership = club.membership(club.buy("renewal", "news"));

        assertThat(membership.string("status")).isEqualTo("active");
        assertThat(membership.string("renewal_period_start")).isEqualTo("2026-01-01T12:00:00.000Z");
        assertThat(membership.string("renewal_period_end")).isEqualTo("2026-01-08T12:00:00.000Z");
    }

    @Test
    void aPaymentShowsTheStatusOfItsMembership() {
        club.buy("renewal", "news");

        JsonObject payment = club.platform.get("/payments").data().get(0);

        assertThat(Objects.requireNonNull(payment.object("membership")).string("status"))
                .isEqualTo("active");
    }

    @Test
    void nothingIsGivenForACardThatWasDeclined() {
        String checkout = club.platform.checkout(club.company, "20.00", null);
        club.sandbox.pay(checkout, "4000000000000002");

        assertThat(club.platform.get("/memberships").ids()).isEmpty();
        assertThat(club.platform.get("/members").ids()).isEmpty();

        club.sandbox.pay(checkout, "4242424242424242");

        assertThat(club.platform.get("/memberships").ids()).hasSize(1);
    }

    @Test
    void whoBuysAgainIsTheSameMember() {
        String first = club.buy("one_time", "book");
        String second = club.buy("renewal", "news");
        String other = club.buy(club.company, "one_time", "book", "user_sandbox_b");
        String elsewhere = club.buy(club.platform.company("Other"), "one_time", "book", "user_sandbox_a");

        assertThat(first).isNotEqualTo(second);
        String member = MembershipFixture.nested(club.membership(first), "member");
        assertThat(MembershipFixture.nested(club.membership(second), "member")).isEqualTo(member);
        assertThat(MembershipFixture.nested(club.membership(other), "member")).isNotEqualTo(member);
        assertThat(MembershipFixture.nested(club.membership(elsewhere), "member"))
                .isNotEqualTo(member);
        assertThat(club.platform.get("/members?company_id=" + club.company).ids())
                .hasSize(2)
                .contains(member);
        assertThat(club.platform.get("/members/" + member).ok().decimal("usd_total_spent"))
                .isEqualByComparingTo("40");
    }

    @Test
    void aLicenceKeyNamesAMembershipToo() {
        String id = club.buy("one_time", "book");

        assertThat(club.platform
                        .get("/memberships/" + club.membership(id).string("license_key"))
                        .id())
                .isEqualTo(id);
    }

    @Test
    void listsByWhatTheQueryAsksFor() {
        String once = club.buy("one_time", "book");
        String renewing = club.buy(club.company, "renewal", "news", "user_sandbox_b");

        assertThat(club.platform.get("/memberships?statuses[]=active").ids()).containsExactly(renewing);
        assertThat(club.platform.get("/memberships?user_ids[]=user_sandbox_a").ids())
                .containsExactly(once);
        assertThat(club.platform
                        .get("/memberships?order=created_at&direction=asc")
                        .ids())
                .containsExactly(once, renewing);
        assertThat(club.platform.get("/members?query=blair").ids())
                .containsExactly(MembershipFixture.nested(club.membership(renewing), "member"));
        assertThat(club.platform.get("/members?most_recent_actions[]=paid_once").ids())
                .containsExactly(MembershipFixture.nested(club.membership(once), "member"));
        assertThat(club.platform.get("/members?statuses[]=left").ids()).isEmpty();
    }

    @Test
    void joinedIsWhenTheFirstOfAMembersMembershipsBegan() {
        club.buy("one_time", "book");
        club.sandbox.advance(Duration.ofDays(3));
        String later = club.buy("one_time", "film");

        assertThat(club.membership(later).string("joined_at")).isEqualTo("2026-01-01T12:00:00.000Z");
        assertThat(club.membership(later).string("created_at")).isEqualTo("2026-01-04T12:00:00.000Z");
    }

    @Test
    void isOrderedByWhatWasSpentAndByWhoJoinedFirst() {
        String blairs = club.buy(club.company, "one_time", "book", "user_sandbox_b");
        club.sandbox.advance(Duration.ofDays(1));
        String renewing = club.buy("renewal", "news");
        club.sandbox.advance(Duration.ofDays(8));
        String blairsSecond = club.buy(club.company, "one_time", "film", "user_sandbox_b");

        assertThat(club.platform.get("/memberships?order=total_spend").ids())
                .as("two payments of 20 are more than one")
                .startsWith(renewing);
        assertThat(club.platform
                        .get("/memberships?order=date_joined&direction=asc")
                        .ids())
                .containsExactly(blairs, blairsSecond, renewing);
    }

    @Test
    void whatAMemberStillHasSaysMoreThanWhatEnded() {
        String ended = club.buy("renewal", "news");
        String kept = club.buy("one_time", "book");
        club.sandbox.advance(Duration.ofHours(1));
        club.post(ended, "cancel", object("cancellation_mode", "immediate")).ok();

        JsonObject member = club.platform.get("/members").data().get(0);

        assertThat(club.membership(kept).string("status")).isEqualTo("completed");
        assertThat(member.string("status")).isEqualTo("joined");
        assertThat(member.string("most_recent_action")).isEqualTo("paid_once");
    }

    @Test
    void membersAreFoundByNameUsernameAndEmailOnly() {
        club.buy("one_time", "book");

        assertThat(club.platform.get("/members?query=AVERY").ids()).hasSize(1);
        assertThat(club.platform.get("/members?query=user_sandbox").ids()).isEmpty();
    }

    @Test
    void aMembershipKeepsItsMetadataUntilItIsGivenOther() {
        String id = club.buy("one_time", "book");
        String path = "/api/v1/memberships/" + id;

        club.platform
                .send("PATCH", path, object("metadata", object("seat", "7")).toString())
                .ok();
        club.platform.send("PATCH", path, "{}").ok();

        assertThat(club.membership(id).object("metadata")).isEqualTo(object("seat", "7"));
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        assertThat(club.platform.get("/memberships/mem_none").status()).isEqualTo(404);
        assertThat(club.platform.get("/members/mber_none").status()).isEqualTo(404);
        assertThat(club.platform.get("/memberships?company_id=biz_none").status())
                .isEqualTo(403);
    }
}
