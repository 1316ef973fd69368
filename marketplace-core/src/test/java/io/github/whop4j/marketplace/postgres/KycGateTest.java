package io.github.whop4j.marketplace.postgres;

import static io.github.whop4j.marketplace.postgres.World.draft;
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

    private final World world = new World(DATABASE);

    @Test
    void refusesADraftOfSomebodyWhoDoesNotSell() {
        assertThat(catchThrowableOfType(NotAllowedException.class, () -> world.catalog.create(world.buyer, draft()))
                        .code())
                .isEqualTo("not_a_seller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unstarted", "pending", "action_required", "failed"})
    void refusesADraftOfAnUnverifiedSeller(String kyc) {
        Actor.User seller = world.person("Ulla Unverified", Role.SELLER);
        world.kyc(seller, kyc);
        NotAllowedException refusal =
                catchThrowableOfType(NotAllowedException.class, () -> world.catalog.create(seller, draft()));
        assertThat(refusal.code()).isEqualTo("kyc_required");
        assertThat(refusal.details()).isEqualTo(Map.of("kycStatus", kyc));
    }

    @Test
    void refusesToApproveWhenTheVerificationLapsedMeanwhile() {
        Gig gig = inReview();
        world.kyc(world.seller, "failed");

        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> world.catalog.move(world.admin, gig.id(), GigCommand.APPROVE, ""));

        assertThat(refusal.code()).isEqualTo("kyc_required");
        assertThat(status(gig)).isEqualTo(GigStatus.REVIEW);
        assertThat(world.asOwner("select count(*) from admin_actions where target_id = ?", Integer.class, gig.id()))
                .isZero();
    }

    @Test
    void pausesWhatIsPublishedWhenTheVerificationIsLostAndKeepsItPaused() {
        Gig gig = world.publishedGig();
        Actor.User other = world.verifiedSeller("Olga Other");
        Gig others = published(other);

        world.kyc(world.seller, "pending");

        assertThat(status(gig)).isEqualTo(GigStatus.PAUSED);
        assertThat(status(others)).isEqualTo(GigStatus.PUBLISHED);
        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> world.catalog.move(world.seller, gig.id(), GigCommand.RESUME, ""))
                        .code())
                .isEqualTo("kyc_required");
        world.kyc(world.seller, "verified");
        assertThat(world.catalog
                        .move(world.seller, gig.id(), GigCommand.RESUME, "")
                        .status())
                .isEqualTo(GigStatus.PUBLISHED);
    }

    @Test
    void refusesPlainSqlOfTheApplication() {
        Gig gig = inReview();
        world.kyc(world.seller, "pending");
        String publish = "update gigs set status = 'published' where id = ?";
        assertThatThrownBy(() -> as(world.admin, publish, gig)).hasMessageContaining(GATE);
        assertThatThrownBy(() -> as(world.seller, publish, gig)).hasMessageContaining("cannot go from review");
        assertThatThrownBy(() -> as(Actor.system("test"), publish, gig)).hasMessageContaining("cannot go from review");
        assertThat(status(gig)).isEqualTo(GigStatus.REVIEW);
    }

    @Test
    void refusesPlainSqlOfTheOwner() {
        Gig gig = inReview();
        world.kyc(world.seller, "pending");
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
        Gig gig = world.publishedGig();
        assertThatThrownBy(() -> owner("update gigs set seller_id = '" + world.stranger.id() + "' where id = ?", gig))
                .hasMessageContaining(GATE);
    }

    @Test
    void refusesAnyEditThatWouldKeepAnUnverifiedGigPublished() {
        Gig gig = world.publishedGig();
        DATABASE.owner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica"); // as if the pause had been lost
            handle.execute("update seller_accounts set kyc_status = 'failed' where user_id = ?", world.seller.id());
        });
        assertThatThrownBy(() -> owner("update gigs set title = 'Something else now' where id = ?", gig))
                .hasMessageContaining(GATE);
    }

    @Test
    void pausesWhenTheSellerAccountIsRemoved() {
        Gig gig = world.publishedGig();
        DATABASE.owner()
                .useHandle(
                        handle -> handle.execute("delete from seller_accounts where user_id = ?", world.seller.id()));
        assertThat(status(gig)).isEqualTo(GigStatus.PAUSED);
    }

    @Test
    void leavesNothingPublishedWhenApprovalAndLossRace() {
        for (int round = 0; round < 25; round++) {
            world.kyc(world.seller, "verified");
            Gig gig = inReview();
            Race.of(() -> world.catalog.move(world.admin, gig.id(), GigCommand.APPROVE, ""), () -> {
                world.kyc(world.seller, "failed");
                return gig;
            });
            assertThat(status(gig)).as("round " + round).isIn(GigStatus.REVIEW, GigStatus.PAUSED);
        }
    }

    private Gig inReview() {
        Gig gig = world.catalog.create(world.seller, draft());
        return world.catalog.move(world.seller, gig.id(), GigCommand.SUBMIT, "");
    }

    private Gig published(Actor.User seller) {
        Gig gig = world.catalog.create(seller, draft());
        world.catalog.move(seller, gig.id(), GigCommand.SUBMIT, "");
        return world.catalog.move(world.admin, gig.id(), GigCommand.APPROVE, "");
    }

    private GigStatus status(Gig gig) {
        return world.catalog.find(world.admin, gig.id().toString()).status();
    }

    private void as(Actor actor, String sql, Gig gig) {
        world.database.run(actor, () -> world.database.handle().execute(sql, gig.id()));
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
