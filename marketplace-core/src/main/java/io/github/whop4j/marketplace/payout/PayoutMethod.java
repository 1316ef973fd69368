package io.github.whop4j.marketplace.payout;

import org.jspecify.annotations.Nullable;

/**
 * Where a seller's money can go.
 *
 * @param id Whop's id
 * @param name what the seller sees, such as the bank and the nickname; null if Whop has none
 * @param accountReference the last digits; null if Whop has none
 * @param institutionName the bank; null if Whop has none
 * @param nickname the seller's own name for it; null if none
 * @param currency ISO code in lower case
 * @param category Whop's kind of destination; null if unknown
 * @param isDefault whether Whop would take it when none is named
 */
public record PayoutMethod(
        String id,
        @Nullable String name,
        @Nullable String accountReference,
        @Nullable String institutionName,
        @Nullable String nickname,
        String currency,
        @Nullable String category,
        boolean isDefault) {}
