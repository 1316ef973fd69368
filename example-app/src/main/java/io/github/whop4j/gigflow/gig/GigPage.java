package io.github.whop4j.gigflow.gig;

import io.github.whop4j.gigflow.checkout.Choice;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.review.Review;
import io.github.whop4j.marketplace.review.SellerStats;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a gig shows.
 *
 * @param choice the gig, with the package whose tab is open
 * @param categoryName the category's name; null if it has none
 * @param sellerName public name
 * @param standing how the seller is doing
 * @param reviews newest first
 * @param onlooker who looks
 */
public record GigPage(
        Choice choice,
        @Nullable String categoryName,
        String sellerName,
        SellerStats standing,
        List<Review> reviews,
        Onlooker onlooker) {
    /** How many reviews are shown before the fold. */
    private static final int REVIEWS_SHOWN = 10;

    private static final int INCLUDES_COMPARED = 6;

    /** Who looks at a gig. */
    public enum Onlooker {
        VISITOR,
        MEMBER,
        OWNER,
        ADMIN
    }

    public Gig gig() {
        return choice.gig();
    }

    public RatingBars ratings() {
        return RatingBars.of(reviews);
    }

    public List<Review> newestReviews() {
        return reviews.subList(0, Math.min(REVIEWS_SHOWN, reviews.size()));
    }

    public List<Review> olderReviews() {
        return reviews.subList(Math.min(REVIEWS_SHOWN, reviews.size()), reviews.size());
    }

    public boolean published() {
        return gig().status() == GigStatus.PUBLISHED;
    }

    public boolean owner() {
        return onlooker == Onlooker.OWNER;
    }

    /** Every user but its seller may; visitors are asked to sign in on the way. */
    public boolean canBuy() {
        return published() && !owner();
    }

    /** Whether the slide-out can take the order without leaving the page. */
    public boolean canBuyHere() {
        return canBuy() && onlooker != Onlooker.VISITOR;
    }

    /** Where an order of this package begins without scripts; visitors are sent through sign-in and come back. */
    public String orderLink(GigPackage tier) {
        return "/checkout?gig=" + gig().slug() + "&package=" + tier.id();
    }

    public boolean chosen(GigPackage tier) {
        return choice.chosen().id().equals(tier.id());
    }

    public Money startingAt() {
        return gig().packages().stream()
                .map(GigPackage::price)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What any package includes, for comparing; without repetitions, in the order in which they appear. */
    public List<String> compared() {
        return gig().packages().stream()
                .flatMap(tier -> tier.includes().stream())
                .distinct()
                .limit(INCLUDES_COMPARED)
                .toList();
    }
}
