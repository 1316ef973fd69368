package io.github.whop4j.gigflow.gig;

import io.github.whop4j.marketplace.catalog.Rating;
import io.github.whop4j.marketplace.review.Review;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a set of reviews adds up to.
 *
 * @param rating their number and average
 * @param bars five stars first
 */
public record RatingBars(Rating rating, List<Bar> bars) {
    /**
     * How many gave so many stars.
     *
     * @param stars 5 to 1
     * @param percent of all reviews, 0 to 100, half up
     */
    public record Bar(int stars, int percent) {}

    static RatingBars of(List<Review> reviews) {
        int count = reviews.size();
        List<Bar> bars = IntStream.iterate(5, stars -> stars >= 1, stars -> stars - 1)
                .mapToObj(stars -> new Bar(stars, percent(reviews, stars)))
                .toList();
        int sum = reviews.stream().mapToInt(Review::rating).sum();
        Rating rating = count == 0
                ? new Rating(0, null)
                : new Rating(count, BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP));
        return new RatingBars(rating, bars);
    }

    private static int percent(List<Review> reviews, int stars) {
        if (reviews.isEmpty()) {
            return 0;
        }
        long matching =
                reviews.stream().filter(review -> review.rating() == stars).count();
        return Math.toIntExact((matching * 200 + reviews.size()) / (2L * reviews.size()));
    }
}
