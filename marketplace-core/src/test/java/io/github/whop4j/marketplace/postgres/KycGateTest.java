package io.github.whop4j.marketplace.postgres;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is, becomes or stays published unless its seller is verified: through the service and through plain SQL. */
class KycGateTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final String GATE = "its seller is not verified";

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void refusesADraftOfAUserWhoDoesNotSell() {
        assertThat(catchThrowableOfType(NotAllowedException.class, () -> fixture.catalog.create(fixture.buyer, draft()))
                        .code())
                .isEqualTo("not_a_seller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unstarted", "pending", "action_required", "failed"})
    void refusesADraftOfAnUnverifiedSeller(String kyc) {
        Actor.User seller = fixture.person("Ulla Unverified", Role.SELLER);
        fixture.kyc(seller, kyc);
        NotAllowedException refusal =
                catchThrowableOfType(NotAllowedException.class, () -> fixture.catalog.create(seller, draft()));
        assertThat(refusal.code()).isEqualTo("kyc_required");
        assertThat(refusal.details()).isEqualTo(Map.of("kycStatus", kyc));
    }

    @Test
    void refusesToApproveWhenTheVerificationLapsedMeanwhile() {
        Gig gig = inReview();
        fixture.kyc(fixture.seller, "failed");

        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> fixture.catalog.move(fixture.admin, gig.id(), GigCommand.APPROVE, ""));

        assertThat(refusal.code()).isEqualTo("kyc_required");
        assertThat(status(gig)).isEqualTo(GigStatus.REVIEW);
        assertThat(fixture.asOwner("select count(*) from admin_actions where target_id = ?", Integer.class, gig.id()))
                .isZero();
    }

    @Test
    void pausesWhatIsPublishedWhenTheVerificationIsLostAndKeepsItPaused() {
        Gig gig = fixture.publishedGig();
        Actor.User other = fixture.verifiedSeller("Olga Other");
        Gig others = published(other);

        fixture.kyc(fixture.seller, "pending");

        assertThat(status(gig)).isEqualTo(GigStatus.PAUSED);
        assertThat(status(others)).isEqualTo(GigStatus.PUBLISHED);
        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> fixture.catalog.move(fixture.seller, gig.id(), GigCommand.RESUME, ""))
                        .code())
                .isEqualTo("kyc_required");
        fixture.kyc(fixture.seller, "verified");
        assertThat(fixture.catalog
                        .move(fixture.seller, gig.id(), GigCommand.RESUME, "")
                        .status())
                .isEqualTo(GigStatus.PUBLISHED);
    }

    @Test
    void refusesPlainSqlOfTheApplication() {
        Gig gig = inReview();
        fixture.kyc(fixture.seller, "pending");
        String publish = "update gigs set status = 'published' where id = ?";
        assertThatThrownBy(() -> as(fixture.admin, publish, gig)).hasMessageContaining(GATE);
        assertThatThrownBy(() -> as(fixture.seller, publish, gig)).hasMessageContaining("cannot go from review");
        assertThatThrownBy(() -> as(Actor.system("test"), publish, gig)).hasMessageContaining("cannot go from review");
        assertThat(status(gig)).isEqualTo(GigStatus.REVIEW);
    }

    @Test
    void refusesPlainSqlOfTheOwner() {
        Gig gig = inReview();
        fixture.kyc(fixture.seller, "pending");
        assertThatThrownBy(() -> owner("update gigs set status = 'published' where id = ?", gig))
                .hasMessageContaining(GATE);
        assertThatThrownBy(() -> withoutMachine(
                        "insert into gigs (id, seller_id, slug, title, description, status, faq, requirements, created_at)"
                                + " select gen_random_uuid(), seller_id, 'another', title, description, 'published', faq,"
                                + " requirements, created_at from gigs where id = ?",
                        gig))
                .hasMessageContaining(GATE);
    }

    @Test
    void refusesToGiveAPublishedGigToAnUnverifiedSeller() {
        Gig gig = fixture.publishedGig();
        assertThatThrownBy(() -> owner("update gigs set seller_id = '" + fixture.stranger.id() + "' where id = ?", gig))
                .hasMessageContaining(GATE);
    }

    @Test
    void refusesAnyEditThatWouldKeepAnUnverifiedGigPublished() {
        Gig gig = fixture.publishedGig();
        DATABASE.owner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica"); // as if the pause had been lost
            handle.execute("update seller_accounts set kyc_status = 'failed' where user_id = ?", fixture.seller.id());
        });
        assertThatThrownBy(() -> owner("update gigs set title = 'Something else now' where id = ?", gig))
                .hasMessageContaining(GATE);
    }

    @Test
    void pausesWhenTheSellerAccountIsRemoved() {
        Gig gig = fixture.publishedGig();
        DATABASE.owner()
                .useHandle(
                        handle -> handle.execute("delete from seller_accounts where user_id = ?", fixture.seller.id()));
        assertThat(status(gig)).isEqualTo(GigStatus.PAUSED);
    }

    @Test
    void leavesNothingPublishedWhenApprovalAndLossRace() {
        for (int round = 0; round < 25; round++) {
            fixture.kyc(fixture.seller, "verified");
            Gig gig = inReview();
            ConcurrentCalls.of(() -> fixture.catalog.move(fixture.admin, gig.id(), GigCommand.APPROVE, ""), () -> {
                fixture.kyc(fixture.seller, "failed");
                return gig;
            });
            assertThat(status(gig)).as("round " + round).isIn(GigStatus.REVIEW, GigStatus.PAUSED);
        }
    }

    private Gig inReview() {
        Gig gig = fixture.catalog.create(fixture.seller, draft());
        return fixture.catalog.move(fixture.seller, gig.id(), GigCommand.SUBMIT, "");
    }

    private Gig published(Actor.User seller) {
        Gig gig = fixture.catalog.create(seller, draft());
        fixture.catalog.move(seller, gig.id(), GigCommand.SUBMIT, "");
        return fixture.catalog.move(fixture.admin, gig.id(), GigCommand.APPROVE, "");
    }

    private GigStatus status(Gig gig) {
        return fixture.catalog.find(fixture.admin, gig.id()).status();
    }

    private void as(Actor actor, String sql, Gig gig) {
        fixture.database.run(actor, () -> fixture.database.handle().execute(sql, gig.id()));
    }

    private static void owner(String sql, Gig gig) {
        DATABASE.owner().useHandle(handle -> handle.execute(sql, gig.id()));
    }

    /** With the machine's trigger off, so that only the gate stands in the way; rolled back. */
    private static void withoutMachine(String sql, Gig gig) {
        DATABASE.owner().useHandle(handle -> {
            handle.begin();
            try {
                handle.execute("alter table gigs disable trigger guard_gig");
                handle.execute(sql, gig.id());
            } finally {
                handle.rollback();
            }
        });
    }
}
