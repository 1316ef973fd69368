package io.github.whop4j.gigflow.seller.gigs;

import com.squareup.moshi.Json;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gig as it is sent, whole to create one, in parts to change one. What is missing is null.
 *
 * @param category a category's slug
 * @param gallery pictures cannot be kept yet, so a list with something in it is refused
 * @param status accepted only if it is the one the gig has: states change by commands
 */
public record GigBody(
        @Nullable String title,
        @Nullable String description,
        @Json(name = "category_id") @Nullable String category,
        @Nullable List<@Nullable Object> gallery,
        @Nullable List<@Nullable FaqBody> faq,
        @Json(name = "requirements_schema") @Nullable List<@Nullable QuestionBody> requirements,
        @Nullable List<@Nullable PackageBody> packages,
        @Nullable List<@Nullable ExtraBody> extras,
        @Nullable GigStatus status) {

    /** A tier. Seven days and one revision unless it says otherwise. */
    public record PackageBody(
            @Nullable Tier tier,
            @Nullable String title,
            @Nullable String description,
            @Json(name = "price_cents") @Nullable Long priceCents,
            @Json(name = "delivery_days") @Nullable Integer deliveryDays,
            @Json(name = "revisions_included") @Nullable Integer revisionsIncluded,
            @Nullable List<@Nullable String> includes) {}

    /** An extra. Adds no days and can be taken once unless it says otherwise. */
    public record ExtraBody(
            @Nullable String title,
            @Nullable String description,
            @Json(name = "price_cents") @Nullable Long priceCents,
            @Json(name = "delivery_days_add") @Nullable Integer deliveryDaysAdd,
            @Json(name = "max_quantity") @Nullable Integer maxQuantity) {}

    /** A question of buyers, answered. */
    public record FaqBody(
            @Nullable String question, @Nullable String answer) {
        Faq faq() {
            return new Faq(GigBodyCheck.text(question), GigBodyCheck.text(answer));
        }
    }

    /** A question to buyers. One line, required, and named after its place unless it says otherwise. */
    public record QuestionBody(
            @Nullable String id,
            Question.@Nullable Type type,
            @Nullable String question,
            @Nullable Boolean required) {
        Question question(int place) {
            return new Question(
                    id == null ? "q" + (place + 1) : id,
                    type == null ? Question.Type.TEXT : type,
                    GigBodyCheck.text(question),
                    required == null || required);
        }
    }

    /** The whole gig; whatever is missing is as good as empty. */
    GigDraft draft() {
        return GigBodyCheck.draft(this);
    }

    /** The gig as it would be with these changes. */
    GigDraft changed(Gig gig) {
        GigDraft sent = GigBodyCheck.draft(this);
        GigDraft kept = GigDrafts.of(gig);
        return new GigDraft(
                title == null ? kept.title() : sent.title(),
                description == null ? kept.description() : sent.description(),
                category == null ? kept.category() : sent.category(),
                packages == null ? kept.packages() : sent.packages(),
                extras == null ? kept.extras() : sent.extras(),
                faq == null ? kept.faq() : sent.faq(),
                requirements == null ? kept.requirements() : sent.requirements());
    }
}
