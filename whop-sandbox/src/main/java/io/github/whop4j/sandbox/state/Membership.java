package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's right to what was bought.
 *
 * @param id {@code mem_…}
 * @param companyId who sold it
 * @param memberId whose right it is
 * @param userId who the member is
 * @param planId the price that was paid
 * @param productId what was bought, or null
 * @param checkoutConfigurationId where it was bought; null for a charge without a checkout
 * @param currency lower case
 * @param licenseKey names this membership too
 * @param metadata of the checkout at first, then as updated
 * @param standing what changes in its life
 * @param createdAt when it was paid
 * @param updatedAt when it last changed
 */
public record Membership(
        String id,
        String companyId,
        String memberId,
        String userId,
        String planId,
        @Nullable String productId,
        @Nullable String checkoutConfigurationId,
        String currency,
        String licenseKey,
        @Nullable JsonObject metadata,
        Standing standing,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * Where a membership is in its life.
     *
     * @param status {@code MembershipStatus} of the contract: trialing, active, past_due, completed, canceled, expired
     * @param cancelAtPeriodEnd whether it ends where it would renew
     * @param canceledAt when it was cancelled, or null
     * @param paymentCollectionPaused whether it does not renew until it is resumed
     * @param periodStart when the period under way began; null when there is only one, for good
     * @param periodEnd when it renews or ends; null when it lasts for good
     */
    public record Standing(
            String status,
            boolean cancelAtPeriodEnd,
            @Nullable Instant canceledAt,
            boolean paymentCollectionPaused,
            @Nullable Instant periodStart,
            @Nullable Instant periodEnd) {
        /**
         * Whether it gives access: until it is cancelled or expired, also while it is paused, though nothing is paid then. One
         * that is past due gives access while its renewal is tried again.
         *
         * @return true while it does
         */
        public boolean live() {
            return status.equals("completed") || going();
        }

        /**
         * Whether its periods are counted: it renews or expires unless something happens.
         *
         * @return true while it is trialing, active or past due
         */
        public boolean going() {
            return status.equals("trialing") || status.equals("active") || status.equals("past_due");
        }

        /**
         * The same in another status.
         *
         * @return a copy
         */
        public Standing withStatus(String next) {
            return new Standing(next, cancelAtPeriodEnd, canceledAt, paymentCollectionPaused, periodStart, periodEnd);
        }

        /**
         * Whether the period is behind us; a paused membership and one past due stay like that.
         *
         * @param now the time
         * @return false when it never renews
         */
        public boolean periodOver(Instant now) {
            return periodEnd != null && !periodEnd.isAfter(now);
        }
    }

    /**
     * This membership further on in its life.
     *
     * @param next its new standing
     * @param now the time
     * @return a copy
     */
    public Membership standing(Standing next, Instant now) {
        return copy(metadata, next, now);
    }

    /**
     * This membership with other metadata.
     *
     * @param metadata the new metadata, or null for none
     * @param now the time
     * @return a copy
     */
    public Membership metadata(@Nullable JsonObject metadata, Instant now) {
        return copy(metadata, standing, now);
    }

    private Membership copy(@Nullable JsonObject metadata, Standing standing, Instant now) {
        return new Membership(
                id,
                companyId,
                memberId,
                userId,
                planId,
                productId,
                checkoutConfigurationId,
                currency,
                licenseKey,
                metadata,
                standing,
                createdAt,
                now);
    }
}
