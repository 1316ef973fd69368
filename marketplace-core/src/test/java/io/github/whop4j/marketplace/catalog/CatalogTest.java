package io.github.whop4j.marketplace.catalog;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.STYLE;
import static io.github.whop4j.marketplace.postgres.DatabaseFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.postgres.ConcurrentCalls;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
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

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void keepsADraftAsItWasWritten() {
        Gig gig = fixture.catalog.create(fixture.seller, draft(STYLE));

        assertThat(gig.status()).isEqualTo(GigStatus.DRAFT);
        assertThat(gig.slug()).matches("i-will-design-your-logo-[0-9a-f]{8}");
        assertThat(gig.packages()).extracting(GigPackage::tier).containsExactly(Tier.BASIC, Tier.STANDARD);
        assertThat(gig.packages().get(0).price()).isEqualTo(Money.usd(2_500));
        assertThat(gig.extras()).extracting(GigExtra::price).containsExactly(Money.usd(1_000));
        assertThat(gig.requirements()).containsExactly(STYLE);
        assertThat(fixture.catalog.findBySlug(fixture.seller, gig.slug())).isEqualTo(gig);
        assertThat(fixture.catalog.find(fixture.seller, gig.id())).isEqualTo(gig);
        assertThat(fixture.catalog.mine(fixture.seller)).containsExactly(gig);
    }

    @Test
    void showsADraftToItsSellerAndAdminsOnly() {
        Gig gig = fixture.catalog.create(fixture.seller, draft());
        assertThat(fixture.catalog.findBySlug(fixture.admin, gig.slug())).isEqualTo(gig);
        for (Actor actor : List.of(fixture.buyer, Actor.visitor())) {
            assertThat(catchThrowableOfType(
                                    NotFoundException.class, () -> fixture.catalog.findBySlug(actor, gig.slug()))
                            .code())
                    .isEqualTo("gig_not_found");
        }
    }

    @Test
    void showsAPublishedGigToEveryUser() {
        Gig gig = fixture.publishedGig();
        assertThat(fixture.catalog.findBySlug(Actor.visitor(), gig.slug())).isEqualTo(gig);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-gig", "00000000-0000-0000-0000-000000000000", "'; drop table gigs; --"})
    void doesNotFindWhatIsNotThere(String slugOrId) {
        assertThat(catchThrowableOfType(
                        NotFoundException.class, () -> fixture.catalog.findBySlug(fixture.admin, slugOrId)))
                .isNotNull();
    }

    @Test
    void replacesPackagesAndKeepsTheSlugWhenEdited() {
        Gig before = fixture.catalog.create(fixture.seller, draft());
        GigDraft other = new GigDraft(
                "I will design your business card",
                before.description(),
                null,
                List.of(new GigDraft.PackageDraft(Tier.PREMIUM, "All", "Everything", 9_900, 3, 5, List.of())),
                List.of(),
                List.of(new Faq("Vector?", "Yes")),
                List.of());

        Gig after = fixture.catalog.edit(fixture.seller, before.id(), other);

        assertThat(fixture.catalog.findBySlug(fixture.seller, before.slug())).isEqualTo(after);
        assertThat(after.packages()).extracting(GigPackage::tier).containsExactly(Tier.PREMIUM);
        assertThat(after.extras()).isEmpty();
        assertThat(after.category()).isNull();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(fixture.asOwner("select count(*) from gig_packages where gig_id = ?", Integer.class, before.id()))
                .as("the old packages are retired, not gone")
                .isEqualTo(3);
    }

    @Test
    void honoursAnOpenCheckoutAfterTheGigWasRewritten() {
        Gig gig = fixture.publishedGig();
        Checkout agreed = fixture.paidCheckout(gig);
        fixture.catalog.move(fixture.seller, gig.id(), GigCommand.PAUSE, "");
        DATABASE.owner()
                .useHandle(handle ->
                        handle.execute("update gig_packages set retired_at = now() where gig_id = ?", gig.id()));

        Order order = fixture.lifecycle.createFromPaidCheckout(agreed);

        assertThat(fixture.read(order.id()).terms()).isEqualTo(agreed.terms());
    }

    @Test
    void refusesToEditWhatIsInReviewOrPublic() {
        Gig gig = fixture.publishedGig();
        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> fixture.catalog.edit(fixture.seller, gig.id(), draft()));
        assertThat(refusal.code()).isEqualTo("gig_state");
        assertThat(refusal.details())
                .isEqualTo(Map.of("state", "published", "command", "edit", "allowed", List.of("pause")));
        assertThat(catchThrowableOfType(
                                NotAllowedException.class, () -> fixture.catalog.edit(fixture.buyer, gig.id(), draft()))
                        .code())
                .isEqualTo("not_your_gig");
        assertThat(fixture.catalog.findBySlug(fixture.seller, gig.slug())).isEqualTo(gig);
    }

    @Test
    void keepsOneEditOfTwo() {
        Gig gig = fixture.catalog.create(fixture.seller, draft());
        List<Object> outcomes = ConcurrentCalls.of(
                () -> fixture.catalog.edit(fixture.seller, gig.id(), draft(STYLE)),
                () -> fixture.catalog.edit(fixture.seller, gig.id(), draft()));
        assertThat(outcomes)
                .filteredOn(Gig.class::isInstance)
                .contains(fixture.catalog.findBySlug(fixture.seller, gig.slug()));
        assertThat(fixture.asOwner(
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
        assertThat(catchThrowableOfType(
                        InvalidInputException.class, () -> fixture.catalog.create(fixture.seller, wrong)))
                .hasMessageContaining("design, development, marketing, writing, video, music");
        assertThat(fixture.catalog.mine(fixture.seller)).isEmpty();
    }

    @Test
    void showsTheNewestWithPriceSpeedAndRating() {
        fixture.clock.advance(Duration.ofDays(1)); // newer than what the other tests publish
        Gig older = fixture.publishedGig();
        fixture.clock.advance(Duration.ofMinutes(1));
        Gig newer = fixture.publishedGig();
        fixture.catalog.create(fixture.seller, draft());
        rate(older, 5);
        rate(older, 4);

        List<GigSummary> newest = fixture.catalog.newest(2);

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
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> fixture.catalog.newest(limit))
                        .code())
                .isEqualTo("invalid_limit");
    }

    @Test
    void countsPublishedGigsPerCategory() {
        int before = design().publishedGigs();
        fixture.publishedGig();
        fixture.catalog.create(fixture.seller, draft());
        assertThat(design()).isEqualTo(new Category("design", "Design", before + 1));
        assertThat(fixture.catalog.categories())
                .extracting(Category::slug)
                .containsExactly("design", "development", "marketing", "writing", "video", "music");
    }

    private Category design() {
        return fixture.catalog.categories().get(0);
    }

    private void rate(Gig gig, int stars) {
        UUID order = fixture.lifecycle
                .createFromPaidCheckout(fixture.paidCheckout(gig))
                .id();
        fixture.orders.deliver(fixture.seller, order, "Done", List.of());
        fixture.orders.leaveReview(fixture.buyer, order, stars, "");
    }
}
