package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money moved from one balance at Whop to another.
 *
 * @param id such as {@code ctt_…}
 * @param amount what was moved, in decimal major units (10.50)
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param destination who got it
 * @param destinationLedgerAccountId the account it went to, {@code ldgr_…}
 * @param feeAmount what the transfer cost, in decimal major units (10.50)
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param notes what was written with it
 * @param origin who gave it
 * @param originLedgerAccountId the account it came from, {@code ldgr_…}
 */
public record Transfer(
        String id,
        @Nullable BigDecimal amount,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable LedgerParty destination,
        @Nullable String destinationLedgerAccountId,
        @Nullable BigDecimal feeAmount,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String notes,
        @Nullable LedgerParty origin,
        @Nullable String originLedgerAccountId) {}
