package io.github.whop4j.client.ads;

import io.github.whop4j.client.common.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ad group: ads of a campaign that share an audience, a budget and a time.
 *
 * @param id its id
 * @param adCampaign the campaign it belongs to
 * @param budget what it may spend, in US dollars (10.50)
 * @param budgetType whether the budget is for a day or for all its time
 * @param createdAt when it was made
 * @param platform where its ads are shown
 * @param status where it stands
 * @param title what it is called
 * @param updatedAt when it last changed
 */
public record AdGroup(
        String id,
        @Nullable Reference adCampaign,
        @Nullable BigDecimal budget,
        @Nullable AdBudgetType budgetType,
        @Nullable Instant createdAt,
        @Nullable AdCampaignPlatform platform,
        @Nullable AdGroupStatus status,
        @Nullable String title,
        @Nullable Instant updatedAt) {}
