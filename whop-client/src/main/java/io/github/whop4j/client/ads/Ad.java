package io.github.whop4j.client.ads;

import io.github.whop4j.client.common.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ad of an ad group.
 *
 * @param id its id
 * @param adCampaign the campaign it belongs to
 * @param adGroup the ad group it belongs to
 * @param createdAt when it was made
 * @param platform where it is shown
 * @param status where it stands
 * @param title what it is called
 * @param updatedAt when it last changed
 */
public record Ad(
        String id,
        @Nullable Reference adCampaign,
        @Nullable Reference adGroup,
        @Nullable Instant createdAt,
        @Nullable AdCampaignPlatform platform,
        @Nullable AdGroupStatus status,
        @Nullable String title,
        @Nullable Instant updatedAt) {}
