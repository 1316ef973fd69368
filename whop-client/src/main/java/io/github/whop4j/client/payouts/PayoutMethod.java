package io.github.whop4j.client.payouts;

import io.github.whop4j.client.common.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a company wants its money sent.
 *
 * @param id such as {@code potk_…}
 * @param accountReference the end of the account number, to recognise it by
 * @param company whose it is
 * @param createdAt when it was added
 * @param currency what arrives, as Whop writes it here
 * @param destination the way the money takes
 * @param institutionName the bank
 * @param isDefault whether it is used when none is named
 * @param nickname what the company calls it
 */
public record PayoutMethod(
        String id,
        @Nullable String accountReference,
        @Nullable Reference company,
        @Nullable Instant createdAt,
        @Nullable String currency,
        @Nullable Destination destination,
        @Nullable String institutionName,
        @Nullable Boolean isDefault,
        @Nullable String nickname) {

    /**
     * The way the money takes.
     *
     * @param category the kind
     * @param countryCode two letters
     * @param name for people
     */
    public record Destination(
            @Nullable PayoutDestinationCategory category,
            @Nullable String countryCode,
            @Nullable String name) {}
}
