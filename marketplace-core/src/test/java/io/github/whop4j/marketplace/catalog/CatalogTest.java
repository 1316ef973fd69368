package io.github.whop4j.marketplace.catalog;

import static io.github.whop4j.marketplace.postgres.World.STYLE;
import static io.github.whop4j.marketplace.postgres.World.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.postgres.Race;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.World;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final World world = new World(DATABASE);

    @Test
    void keepsADraftAsItWasWritten() {
        Gig gig = world.catalog.create(world.seller, draft(STYLE));

        assertThat(gig.status()).isEqualTo(GigStatus.DRAFT);
        assertThat(gig.slug()).matches("i-will-design-your-logo-[0-9a-f]{8}");
        assertThat(gig.packages()).extracting(GigPackage::tier).containsExactly(Tier.BASIC, Tier.STANDARD);
        assertThat(gig.packages().get(0).price()).isEqualTo(Money.usd(2_500));
        assertThat(gig.extras()).extracting(GigExtra::price).containsExactly(Money.usd(1_000));
        assertThat(gig.requirements()).containsExactly(STYLE);
        assertThat(world.catalog.find(world.seller, gig.slug())).isEqualTo(gig);
        assertThat(world.catalog.find(world.seller, gig.id().toString())).isEqualTo(gig);
        assertThat(world.catalog.mine(world.seller)).containsExactly(gig);
    }

    @Test
    void showsADraftToItsSellerAndAdminsOnly() {
        Gig gig = world.catalog.create(world.seller, draft());
        assertThat(world.catalog.find(world.admin, gig.slug())).isEqualTo(gig);
        for (Actor actor : List.of(world.buyer, Actor.visitor())) {
            assertThat(catchThrowableOfType(NotFoundException.class, () -> world.catalog.find(actor, gig.slug()))
                            .code())
                    .isEqualTo("gig_not_found");
        }
    }

    @Test
    void showsAPublishedGigToEverybody() {
        Gig gig = world.publishedGig();
        assertThat(world.catalog.find(Actor.visitor(), gig.slug())).isEqualTo(gig);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-gig", "00000000-0000-0000-0000-000000000000", "'; drop table gigs; --"})
    void doesNotFindWhatIsNotThere(String slugOrId) {
        assertThat(catchThrowableOfType(NotFoundException.class, () -> world.catalog.find(world.admin, slugOrId)))
                .isNotNull();
    }

    @Test
    void replacesPackagesAndKeepsTheSlugWhenEdited() {
        Gig before = world.catalog.create(world.seller, draft());
        GigDraft other = new GigDraft(
                "I will design your business card",
                before.description(),
                null,
                List.of(new GigDraft.PackageDraft(Tier.PREMIUM, "All", "Everything", 9_900, 3, 5, List.of())),
                List.of(),
                List.of(new Faq("Vector?", "Yes")),
                List.of());

        Gig after = world.catalog.edit(world.seller, before.id(), other);

        assertThat(world.catalog.find(world.seller, before.slug())).isEqualTo(after);
        assertThat(after.packages()).extracting(GigPackage::tier).containsExactly(Tier.PREMIUM);
        assertThat(after.extras()).isEmpty();
        assertThat(after.category()).isNull();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(world.asOwner("select count(*) from gig_packages where gig_id = ?", Integer.class, before.id()))
                .as("the old packages are retired, not gone")
                .isEqualTo(3);
    }

    @Test
    void honoursAnOpenCheckoutAfterTheGigWasRewritten() {
        Gig gig = world.publishedGig();
        Checkout agreed = world.paidCheckout(gig);
        world.catalog.move(world.seller, gig.id(), GigCommand.PAUSE, "");
        DATABASE.owner()
                .useHandle(handle ->
                        handle.execute("update gig_packages set retired_at = now() where gig_id = ?", gig.id()));

        Order order = world.lifecycle.createFromPaidCheckout(agreed);

        assertThat(world.read(order.id()).terms()).isEqualTo(agreed.terms());
    }

    @Test
    void refusesToEditWhatIsInReviewOrPublic() {
        Gig gig = world.publishedGig();
        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> world.catalog.edit(world.seller, gig.id(), draft()));
        assertThat(refusal.code()).isEqualTo("gig_state");
        assertThat(refusal.details())
                .isEqualTo(Map.of("state", "published", "command", "edit", "allowed", List.of("pause")));
        assertThat(catchThrowableOfType(
                                NotAllowedException.class, () -> world.catalog.edit(world.buyer, gig.id(), draft()))
                        .code())
                .isEqualTo("not_your_gig");
        assertThat(world.catalog.find(world.seller, gig.slug())).isEqualTo(gig);
    }

    @Test
    void keepsOneEditOfTwo() {
        Gig gig = world.catalog.create(world.seller, draft());
        List<Object> outcomes = Race.of(
                () -> world.catalog.edit(world.seller, gig.id(), draft(STYLE)),
                () -> world.catalog.edit(world.seller, gig.id(), draft()));
        assertThat(outcomes).filteredOn(Gig.class::isInstance).contains(world.catalog.find(world.seller, gig.slug()));
        assertThat(world.asOwner(
                        "select count(*) from gig_packages where gig_id = ? and retired_at is null",
                        Integer.class,
                        gig.id()))
                .isEqualTo(2);
    }

    @Test
    void refusesACategoryThatDoesNotExistAndWritesNothing() {
        GigDraft good = draft();
        GigDraft wrong = new GigDraft(
                good.title(), good.description(), "gardening", good.packages(), good.extras(), List.of(), List.of());
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> world.catalog.create(world.seller, wrong)))
                .hasMessageContaining("design, development, marketing, writing, video, music");
        assertThat(world.catalog.mine(world.seller)).isEmpty();
    }

    @Test
    void showsTheNewestWithPriceSpeedAndRating() {
        world.clock.advance(Duration.ofDays(1)); // newer than what the other tests publish
        Gig older = world.publishedGig();
        world.clock.advance(Duration.ofMinutes(1));
        Gig newer = world.publishedGig();
        world.catalog.create(world.seller, draft());
        rate(older, 5);
        rate(older, 4);

        List<GigSummary> newest = world.catalog.newest(2);

        assertThat(newest)
                .containsExactly(
                        new GigSummary(
                                newer.id(),
                                newer.slug(),
                                "I will design your logo",
                                "design",
                                "Sam Seller",
                                Money.usd(2_500),
                                5,
                                Rating.of(0, 0)),
                        new GigSummary(
                                older.id(),
                                older.slug(),
                                "I will design your logo",
                                "design",
                                "Sam Seller",
                                Money.usd(2_500),
                                5,
                                Rating.of(2, 9)));
        assertThat(newest.get(1).rating().average()).isEqualTo("4.5");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void showsOneToAHundred(int limit) {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> world.catalog.newest(limit))
                        .code())
                .isEqualTo("invalid_limit");
    }

    @Test
    void countsPublishedGigsPerShelf() {
        int before = design().publishedGigs();
        world.publishedGig();
        world.catalog.create(world.seller, draft());
        assertThat(design()).isEqualTo(new Category("design", "Design", before + 1));
        assertThat(world.catalog.categories())
                .extracting(Category::slug)
                .containsExactly("design", "development", "marketing", "writing", "video", "music");
    }

    private Category design() {
        return world.catalog.categories().get(0);
    }

    private void rate(Gig gig, int stars) {
        UUID order =
                world.lifecycle.createFromPaidCheckout(world.paidCheckout(gig)).id();
        world.orders.deliver(world.seller, order, "Done", List.of());
        world.orders.leaveReview(world.buyer, order, stars, "");
    }
}
