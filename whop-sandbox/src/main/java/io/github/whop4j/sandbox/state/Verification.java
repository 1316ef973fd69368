package io.github.whop4j.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One identity check (KYC) of a company. The latest one counts.
 *
 * @param id {@code verf_…}
 * @param companyId who is checked
 * @param status {@code VerificationStatus}, one of 14
 * @param lastErrorCode {@code VerificationErrorCode}, or null
 * @param lastErrorReason in words, or null
 * @param createdAt when it began
 * @param updatedAt when its status last changed
 */
public record Verification(
        String id,
        String companyId,
        String status,
        @Nullable String lastErrorCode,
        @Nullable String lastErrorReason,
        Instant createdAt,
        Instant updatedAt) {}
