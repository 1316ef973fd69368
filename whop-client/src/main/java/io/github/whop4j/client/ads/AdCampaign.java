package io.github.whop4j.client.ads;

import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: ads with a common aim, in ad groups. In a list, who made it and its setup at Meta are not filled in.
 *
 * @param id its id
 * @param budget what it may spend, in US dollars (10.50)
 * @param budgetType whether the budget is for a day or for all its time
 * @param createdAt when it was made
 * @param createdByUser who made it
 * @param metaConfig how it is set up at Meta
 * @param platform where its ads are shown
 * @param status where it stands
 * @param title what it is called
 * @param totalSpend what it has spent, in US dollars (10.50)
 * @param updatedAt when it last changed
 */
public record AdCampaign(
        String id,
        @Nullable BigDecimal budget,
        @Nullable AdBudgetType budgetType,
        @Nullable Instant createdAt,
        @Nullable UserReference createdByUser,
        @Nullable MetaConfig metaConfig,
        @Nullable AdCampaignPlatform platform,
        @Nullable AdCampaignStatus status,
        @Nullable String title,
        @Nullable BigDecimal totalSpend,
        @Nullable Instant updatedAt) {

    /**
     * How a campaign is set up at Meta.
     *
     * @param bidAmount what it bids, in cents
     * @param bidStrategy how it bids
     * @param budgetOptimization whether the campaign holds the budget and it is shared out among the ad groups
     * @param effectiveStatus where it stands at Meta, everything considered
     * @param endTime when it ends, written as text
     * @param objective what it is meant to bring
     * @param specialCategories the special categories of ads it falls under
     * @param startTime when it starts, written as text
     * @param status whether it is switched on at Meta
     */
    public record MetaConfig(
            @Nullable Integer bidAmount,
            @Nullable AdBidStrategy bidStrategy,
            @Nullable Boolean budgetOptimization,
            @Nullable MetaEffectiveStatus effectiveStatus,
            @Nullable String endTime,
            @Nullable AdObjective objective,
            List<String> specialCategories,
            @Nullable String startTime,
            @Nullable MetaCampaignStatus status) {}
}
