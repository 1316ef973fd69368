package io.github.whop4j.client.growth;

import java.math.BigDecimal;

/**
 * Terms to be made for an affiliate. There are two kinds: {@link StandardOverride} for one plan,
 * {@link RevenueShareOverride} for a share of the revenue.
 */
public sealed interface CreateAffiliateOverride permits StandardOverride, RevenueShareOverride {
    /**
     * Terms for one plan.
     *
     * @param planId the plan they hold for; {@code plan_…}
     * @param id the affiliate once more; {@code aff_…}
     * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
     * @return a builder
     */
    static StandardOverride.Builder standard(String planId, String id, BigDecimal commissionValue) {
        return StandardOverride.builder(planId, id, commissionValue);
    }

    /**
     * Terms that give an affiliate a share of the revenue.
     *
     * @param id the affiliate once more; {@code aff_…}
     * @param commissionValue what the affiliate gets; percent, or dollars in decimal major units, as the type says
     * @return a builder
     */
    static RevenueShareOverride.Builder revenueShare(String id, BigDecimal commissionValue) {
        return RevenueShareOverride.builder(id, commissionValue);
    }
}
