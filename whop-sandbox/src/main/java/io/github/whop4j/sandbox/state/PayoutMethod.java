package io.github.whop4j.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a company's withdrawals go.
 *
 * @param id {@code potk_…}
 * @param companyId whose it is
 * @param currency what it pays out, lower case
 * @param nickname its label
 * @param accountReference masked, as in ••••6789
 * @param institutionName the bank
 * @param isDefault whether it is used when a withdrawal names none
 * @param createdAt when it was added
 * @param category {@code PayoutDestinationCategory} of the contract; null for a method older than these
 * @param removedAt when the company gave it up, or null
 */
public record PayoutMethod(
        String id,
        String companyId,
        String currency,
        String nickname,
        String accountReference,
        String institutionName,
        boolean isDefault,
        Instant createdAt,
        @Nullable String category,
        @Nullable Instant removedAt) {
    /** What a method is when no one says otherwise. */
    public static final String BANK = "next_day_bank";

    /**
     * Whether a bank gets the money.
     *
     * @return false for wallets, of coins or of money
     */
    public boolean isBank() {
        return !kind().equals("crypto") && !kind().equals("digital_wallet");
    }

    /**
     * Whether withdrawals can go there.
     *
     * @return false once it was removed
     */
    public boolean isActive() {
        return removedAt == null;
    }

    /**
     * This method, the default or not.
     *
     * @param standard whether it is
     * @return a copy
     */
    public PayoutMethod byDefault(boolean standard) {
        return new PayoutMethod(
                id,
                companyId,
                currency,
                nickname,
                accountReference,
                institutionName,
                standard,
                createdAt,
                category,
                removedAt);
    }

    /**
     * This method, given up.
     *
     * @return a copy, the default no more
     */
    public PayoutMethod removed(Instant now) {
        return new PayoutMethod(
                id, companyId, currency, nickname, accountReference, institutionName, false, createdAt, category, now);
    }

    /**
     * The kind of destination.
     *
     * @return {@code PayoutDestinationCategory}
     */
    public String kind() {
        return category == null ? BANK : category;
    }
}
