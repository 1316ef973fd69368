package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discount for a buyer who enters its code. An archived one stays, because payments made with it show it.
 *
 * @param id {@code promo_…}
 * @param companyId who gives it
 * @param code what buyers enter, as its seller wrote it; case does not matter
 * @param type {@code percentage} or {@code flat_amount}
 * @param amountOff percents, or major units of the currency
 * @param currency what a flat amount is in, lower case
 * @param months for how many billing months it holds: 1 for once, 0 for ever
 * @param productId the product it is for, or null for any
 * @param planIds the plans it is for, empty for any
 * @param limits who can use it and how often
 * @param expiresAt from when on it cannot be used, or null
 * @param createdAt when it was created
 * @param archivedAt when it was archived, or null
 */
public record PromoCode(
        String id,
        String companyId,
        String code,
        String type,
        BigDecimal amountOff,
        String currency,
        BigDecimal months,
        @Nullable String productId,
        List<String> planIds,
        Limits limits,
        @Nullable Instant expiresAt,
        Instant createdAt,
        @Nullable Instant archivedAt) {
    /**
     * Whether it still makes a billing cycle cheaper.
     *
     * @param cycle 1 for the first purchase
     * @return true while it does
     */
    public boolean holdsFor(int cycle) {
        return months.signum() == 0 || BigDecimal.valueOf(cycle).compareTo(months) <= 0;
    }

    /**
     * Who can use a code and how often.
     *
     * @param newUsersOnly only who never bought from the company
     * @param churnedUsersOnly only who was a member of the company and is no more
     * @param existingMembershipsOnly not at a checkout at all
     * @param onePerCustomer every user once
     * @param stock how often altogether, or null for any number of times
     */
    public record Limits(
            boolean newUsersOnly,
            boolean churnedUsersOnly,
            boolean existingMembershipsOnly,
            boolean onePerCustomer,
            @Nullable BigDecimal stock) {}

    /**
     * This code, not to be used any more.
     *
     * @return a copy
     */
    public PromoCode archived(Instant now) {
        return new PromoCode(
                id, companyId, code, type, amountOff, currency, months, productId, planIds, limits, expiresAt,
                createdAt, now);
    }
}
