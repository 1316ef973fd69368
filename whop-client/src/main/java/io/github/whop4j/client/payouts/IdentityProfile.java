package io.github.whop4j.client.payouts;

import io.github.whop4j.client.common.TitledReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or business whose identity Whop checks (KYC), with the companies that rely on it.
 *
 * @param id its id
 * @param businessAddress where the business is
 * @param businessName of a business
 * @param businessStructure the legal form, as Whop writes it
 * @param country where they belong, as Whop writes it
 * @param createdAt when it was made
 * @param dateOfBirth of a person, as Whop writes it
 * @param email to reach them
 * @param firstName given name
 * @param lastName family name
 * @param linkedCompanies the companies that rely on it
 * @param personalAddress where the person lives
 * @param phone to reach them
 * @param profileType whether it is a person or a business, as Whop writes it
 * @param status where it stands
 * @param updatedAt when it last changed
 * @param verifications the checks so far
 */
public record IdentityProfile(
        String id,
        @Nullable PayoutAddress businessAddress,
        @Nullable String businessName,
        @Nullable String businessStructure,
        @Nullable String country,
        @Nullable Instant createdAt,
        @Nullable String dateOfBirth,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        List<TitledReference> linkedCompanies,
        @Nullable PayoutAddress personalAddress,
        @Nullable String phone,
        @Nullable String profileType,
        @Nullable IdentityProfileStatus status,
        @Nullable Instant updatedAt,
        List<Verification> verifications) {

    /**
     * One identity check (KYC) of the person or business.
     *
     * @param id such as {@code verf_…}
     * @param createdAt when it was made
     * @param lastErrorCode why it did not pass
     * @param lastErrorReason the same in words
     * @param sessionUrl where the person or business can go on with it
     * @param status where it stands
     */
    public record Verification(
            String id,
            @Nullable Instant createdAt,
            @Nullable VerificationErrorCode lastErrorCode,
            @Nullable String lastErrorReason,
            @Nullable String sessionUrl,
            @Nullable VerificationStatus status) {}
}
