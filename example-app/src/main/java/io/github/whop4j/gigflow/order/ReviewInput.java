package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Stars and a text, possibly empty. */
record ReviewInput(int rating, String body) {
    /** The text may be called {@code body} or {@code reviewText}. */
    public record Body(
            @Nullable Integer rating,
            @Nullable String body,
            @Nullable String reviewText) {}

    static ReviewInput json(Context ctx) {
        Body review = ctx.bodyAsClass(Body.class);
        if (review.rating() == null) {
            throw new InvalidInputException("invalid_rating", "Give rating, a whole number from 1 to 5.");
        }
        return new ReviewInput(
                review.rating(), FormText.orEmpty(review.body() == null ? review.reviewText() : review.body()));
    }

    static ReviewInput form(Context ctx) {
        String rating = ctx.formParam("rating");
        if (rating == null || !rating.matches("[1-5]")) {
            throw new InvalidInputException("invalid_rating", "Choose one to five stars.");
        }
        return new ReviewInput(Integer.parseInt(rating), FormText.of(ctx, "body"));
    }
}
