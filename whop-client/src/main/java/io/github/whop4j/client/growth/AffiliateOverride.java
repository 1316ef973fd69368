package io.github.whop4j.client.growth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Terms made for one affiliate, in place of the usual ones.
 *
 * @param id its id
 * @param appliesToPayments which payments of a buyer they hold for
 * @param appliesToProducts whether they hold for one product or all
 * @param checkoutDirectLink the affiliate's link to the checkout
 * @param commissionType percent or a fixed amount
 * @param commissionValue percent, or dollars in decimal major units, as the type says
 * @param overrideType the kind of terms
 * @param planId the plan they hold for; {@code plan_…}
 * @param productDirectLink the affiliate's link to the product
 * @param productId the product they hold for; {@code prod_…}
 * @param revenueBasis what a share is computed from
 * @param totalReferralEarningsUsd what the affiliate has earned by them in US dollars, in decimal major units (10.50)
 */
public record AffiliateOverride(
        String id,
        @Nullable AffiliateAppliesToPayments appliesToPayments,
        @Nullable AffiliateAppliesToProducts appliesToProducts,
        @Nullable String checkoutDirectLink,
        @Nullable AffiliatePayoutType commissionType,
        @Nullable BigDecimal commissionValue,
        @Nullable AffiliateOverrideType overrideType,
        @Nullable String planId,
        @Nullable String productDirectLink,
        @Nullable String productId,
        @Nullable AffiliateRevenueBasis revenueBasis,
        @Nullable BigDecimal totalReferralEarningsUsd) {}
