package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of a buyer about a payment, taken to Whop and not to the bank.
 *
 * @param id such as {@code reso_…}
 * @param company who was paid
 * @param createdAt when it was made
 * @param customerAppealed whether the buyer asked Whop to look again
 * @param customerResponseActions what the buyer may do now
 * @param dueDate the last moment to answer
 * @param issue what it is about
 * @param member the buyer as a member of the company
 * @param merchantAppealed whether the seller asked Whop to look again
 * @param merchantResponseActions what the seller may do now
 * @param payment what it is about
 * @param platformResponseActions what Whop may do now
 * @param resolutionEvents what happened so far
 * @param status where it stands
 * @param updatedAt when it last changed
 * @param user the buyer
 */
public record ResolutionCenterCase(
        String id,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable Boolean customerAppealed,
        List<CustomerResolutionAction> customerResponseActions,
        @Nullable Instant dueDate,
        @Nullable ResolutionIssue issue,
        @Nullable Reference member,
        @Nullable Boolean merchantAppealed,
        List<MerchantResolutionAction> merchantResponseActions,
        @Nullable Payment payment,
        List<PlatformResolutionAction> platformResponseActions,
        List<ResolutionEvent> resolutionEvents,
        @Nullable ResolutionStatus status,
        @Nullable Instant updatedAt,
        @Nullable UserReference user) {

    /**
     * The payment a complaint is about.
     *
     * @param id such as {@code pay_…}
     * @param createdAt when it was made
     * @param currency of the amounts
     * @param paidAt when the money was taken
     * @param subtotal before tax and promo code, in decimal major units (10.50)
     * @param total what the buyer paid, in decimal major units (10.50)
     */
    public record Payment(
            String id,
            @Nullable Instant createdAt,
            @Nullable Currency currency,
            @Nullable Instant paidAt,
            @Nullable BigDecimal subtotal,
            @Nullable BigDecimal total) {}

    /**
     * One step of a complaint.
     *
     * @param id its id
     * @param action what was done
     * @param createdAt when it was made
     * @param details what was written with it
     * @param reporterType who did it
     */
    public record ResolutionEvent(
            String id,
            @Nullable ResolutionEventAction action,
            @Nullable Instant createdAt,
            @Nullable String details,
            @Nullable ResolutionReporterType reporterType) {}
}
