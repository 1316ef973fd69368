package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's side as a seller.
 *
 * @param userId the person
 * @param companyId Whop's connected company {@code biz_…}; null only while it is being created
 * @param kycStatus as last read from Whop
 * @param kycVerifiedAt when it first became verified; null before
 * @param payoutEnabled verified, payout account connected and at least one payout method
 * @param payoutReadyAt when payouts were first possible; null before
 */
public record SellerAccount(
        UUID userId,
        @Nullable String companyId,
        KycStatus kycStatus,
        @Nullable Instant kycVerifiedAt,
        boolean payoutEnabled,
        @Nullable Instant payoutReadyAt) {
    /**
     * The connected company at Whop.
     *
     * @return {@code biz_…}
     * @throws ConflictException {@code onboarding_unfinished} while it is being created
     */
    public String requiredCompany() {
        if (companyId == null) {
            throw new ConflictException(
                    "onboarding_unfinished", "Your seller account is still being set up: onboard once more.");
        }
        return companyId;
    }
}
