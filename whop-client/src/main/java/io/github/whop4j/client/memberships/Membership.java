package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.MetadataReference;
import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's access to a product, with its payments and renewals.
 *
 * @param id such as {@code mem_…}
 * @param cancelAtPeriodEnd whether it ends with the paid period and does not renew
 * @param cancelOption why it was cancelled
 * @param canceledAt when it was cancelled
 * @param cancellationReason why it was cancelled, in words
 * @param checkoutConfigurationId the checkout it was bought with; {@code ch_…}
 * @param company who sells it
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param customFieldResponses what the buyer answered
 * @param joinedAt when the buyer joined
 * @param licenseKey the key of software sold with it
 * @param manageUrl the page the buyer manages it on
 * @param member the buyer as a member of the company
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param paymentCollectionPaused whether renewals are paused; the buyer is not charged
 * @param plan the price that is paid
 * @param product what was sold
 * @param promoCode the code the buyer entered
 * @param renewalPeriodEnd when the current period ends
 * @param renewalPeriodStart when the current period began
 * @param status where the access stands
 * @param updatedAt when it last changed
 * @param user the buyer
 */
public record Membership(
        String id,
        @Nullable Boolean cancelAtPeriodEnd,
        @Nullable CancelOption cancelOption,
        @Nullable Instant canceledAt,
        @Nullable String cancellationReason,
        @Nullable String checkoutConfigurationId,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        List<CustomFieldResponse> customFieldResponses,
        @Nullable Instant joinedAt,
        @Nullable String licenseKey,
        @Nullable String manageUrl,
        @Nullable Reference member,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable Boolean paymentCollectionPaused,
        @Nullable MetadataReference plan,
        @Nullable Product product,
        @Nullable Reference promoCode,
        @Nullable Instant renewalPeriodEnd,
        @Nullable Instant renewalPeriodStart,
        @Nullable MembershipStatus status,
        @Nullable Instant updatedAt,
        @Nullable UserContact user) {

    /**
     * What was sold.
     *
     * @param id such as {@code prod_…}
     * @param metadata what it was given; numbers are {@link BigDecimal}
     * @param title its name
     */
    public record Product(
            String id,
            @Nullable Map<String, @Nullable Object> metadata,
            @Nullable String title) {}
}
