package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.TitledReference;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that makes a purchase cheaper.
 *
 * @param id such as {@code promo_…}
 * @param amountOff what is taken off: a share in percent (10 is ten percent) or an amount in decimal major units
 *     (10.50), as the type says
 * @param churnedUsersOnly whether only those who were members once and left may use it
 * @param code what the buyer types
 * @param company whose it is
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param duration whether it holds for renewals too
 * @param existingMembershipsOnly whether it is only for memberships that exist already
 * @param expiresAt when it stops working
 * @param newUsersOnly whether only those who never bought from the company may use it
 * @param onePerCustomer whether each buyer may use it once only
 * @param product the only product it is for
 * @param promoDurationMonths how many months it holds for
 * @param promoType percent or a fixed amount
 * @param status whether it works
 * @param stock how often it can be used
 * @param unlimitedStock whether it can be used without limit
 * @param uses how often it was used
 */
public record PromoCode(
        String id,
        @Nullable BigDecimal amountOff,
        @Nullable Boolean churnedUsersOnly,
        @Nullable String code,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable PromoDuration duration,
        @Nullable Boolean existingMembershipsOnly,
        @Nullable Instant expiresAt,
        @Nullable Boolean newUsersOnly,
        @Nullable Boolean onePerCustomer,
        @Nullable TitledReference product,
        @Nullable Integer promoDurationMonths,
        @Nullable PromoType promoType,
        @Nullable PromoCodeStatus status,
        @Nullable Integer stock,
        @Nullable Boolean unlimitedStock,
        @Nullable Integer uses) {}
