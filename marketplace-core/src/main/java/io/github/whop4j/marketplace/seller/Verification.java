package io.github.whop4j.marketplace.seller;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Whop says about a seller, read afresh.
 *
 * @param status Whop's word on the latest identity verification; null if none was begun
 * @param payoutAccount Whop's word on the payout account; null if there is none
 * @param hasPayoutMethod whether money can go anywhere
 */
public record Verification(
        @Nullable String status, @Nullable String payoutAccount, boolean hasPayoutMethod) {
    private static final Map<String, KycStatus> BY_STATUS = Map.ofEntries(
            Map.entry("created", KycStatus.UNSTARTED),
            Map.entry("started", KycStatus.UNSTARTED),
            Map.entry("requires_input", KycStatus.UNSTARTED),
            Map.entry("abandoned", KycStatus.UNSTARTED),
            Map.entry("expired", KycStatus.UNSTARTED),
            Map.entry("submitted", KycStatus.PENDING),
            Map.entry("processing", KycStatus.PENDING),
            Map.entry("review", KycStatus.PENDING),
            Map.entry("resubmission_requested", KycStatus.ACTION_REQUIRED),
            Map.entry("action_required", KycStatus.ACTION_REQUIRED),
            Map.entry("approved", KycStatus.VERIFIED),
            Map.entry("verified", KycStatus.VERIFIED),
            Map.entry("declined", KycStatus.FAILED),
            Map.entry("canceled", KycStatus.FAILED));

    /**
     * What the 14 verification statuses mean here.
     *
     * @return a status this version does not know counts as pending: no one is verified, or refused, by a guess
     */
    public KycStatus kyc() {
        return status == null ? KycStatus.UNSTARTED : BY_STATUS.getOrDefault(status, KycStatus.PENDING);
    }

    /**
     * Whether money can be taken out.
     *
     * @return true if verified, with a connected payout account and somewhere for the money to go
     */
    public boolean payoutEnabled() {
        return kyc() == KycStatus.VERIFIED && "connected".equals(payoutAccount) && hasPayoutMethod;
    }
}
