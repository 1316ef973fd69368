package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/**
 * One identity check (KYC) of a person or business. It does not say of whom: the ledger account it hangs on does.
 *
 * @param id such as {@code verf_…}
 * @param lastErrorCode why it did not pass
 * @param lastErrorReason the same in words
 * @param status where it stands
 */
public record Verification(
        String id,
        @Nullable VerificationErrorCode lastErrorCode,
        @Nullable String lastErrorReason,
        @Nullable VerificationStatus status) {}
