package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/**
 * Who is paid out.
 *
 * @param id such as {@code poact_…}
 * @param address where they are
 * @param businessName of a business
 * @param businessRepresentative who speaks for it
 * @param email to reach them
 * @param latestVerification the last identity check (KYC)
 * @param phone to reach them
 * @param status whether they can be paid out
 */
public record PayoutAccount(
        String id,
        @Nullable PayoutAddress address,
        @Nullable String businessName,
        @Nullable BusinessRepresentative businessRepresentative,
        @Nullable String email,
        @Nullable Verification latestVerification,
        @Nullable String phone,
        @Nullable PayoutAccountStatus status) {

    /**
     * Who speaks for a business.
     *
     * @param dateOfBirth a date without a time, {@code 1990-12-31}
     * @param firstName given name
     * @param lastName family name
     * @param middleName any other names
     */
    public record BusinessRepresentative(
            @Nullable String dateOfBirth,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String middleName) {}
}
