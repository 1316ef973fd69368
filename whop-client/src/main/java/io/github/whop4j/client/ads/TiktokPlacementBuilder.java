package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and as what the ads of a TikTok ad group appear. A part of the builder of {@link TiktokAdGroup}.
 *
 * @param <B> the whole builder
 */
abstract class TiktokPlacementBuilder<B extends TiktokPlacementBuilder<B>> extends TiktokTargetingBuilder<B> {
    @Nullable
    String appId;

    @Nullable
    TiktokBrandSafetyType brandSafetyType;

    @Nullable
    Boolean commentDisabled;

    @Nullable
    String creativeMaterialMode;

    @Nullable
    String identityAuthorizedBcId;

    @Nullable
    String identityId;

    @Nullable
    String identityType;

    @Nullable
    TiktokInstantForm instantFormConfig;

    @Nullable
    String instantFormId;

    @Nullable
    Boolean inventoryFilterEnabled;

    @Nullable
    TiktokPlacementType placementType;

    @Nullable
    List<String> placements;

    @Nullable
    String productSetId;

    @Nullable
    TiktokProductSource productSource;

    @Nullable
    String promotionType;

    @Nullable
    Integer shoppingAdsRetargetingActionsDays;

    @Nullable
    TiktokShoppingRetargeting shoppingAdsRetargetingType;

    @Nullable
    List<String> tiktokSubplacements;

    @Nullable
    String verticalSensitivityId;

    @Nullable
    Boolean videoDownloadDisabled;

    TiktokPlacementBuilder() {}

    /**
     * The app that is promoted.
     *
     * @param appId its id at TikTok
     */
    public B appId(String appId) {
        this.appId = appId;
        return self();
    }

    /**
     * How strictly to choose what the ads appear next to.
     *
     * @param brandSafetyType one of its constants, or a word of your own through {@code of}
     */
    public B brandSafetyType(TiktokBrandSafetyType brandSafetyType) {
        this.brandSafetyType = brandSafetyType;
        return self();
    }

    /**
     * Whether no one can comment on the ads.
     *
     * @param commentDisabled {@code true} for yes
     */
    public B commentDisabled(boolean commentDisabled) {
        this.commentDisabled = commentDisabled;
        return self();
    }

    /**
     * How the ads are put together.
     *
     * @param creativeMaterialMode as TikTok writes it
     */
    public B creativeMaterialMode(String creativeMaterialMode) {
        this.creativeMaterialMode = creativeMaterialMode;
        return self();
    }

    /**
     * The Business Center that shares the identity.
     *
     * @param identityAuthorizedBcId its id at TikTok
     */
    public B identityAuthorizedBcId(String identityAuthorizedBcId) {
        this.identityAuthorizedBcId = identityAuthorizedBcId;
        return self();
    }

    /**
     * The account the ads appear under.
     *
     * @param identityId its id at TikTok
     */
    public B identityId(String identityId) {
        this.identityId = identityId;
        return self();
    }

    /**
     * The kind of account the ads appear under.
     *
     * @param identityType as TikTok writes it
     */
    public B identityType(String identityType) {
        this.identityType = identityType;
        return self();
    }

    /**
     * The form people leave their details in.
     *
     * @param instantFormConfig to be made
     */
    public B instantFormConfig(TiktokInstantForm instantFormConfig) {
        this.instantFormConfig = instantFormConfig;
        return self();
    }

    /**
     * The form people leave their details in.
     *
     * @param instantFormId its id at TikTok
     */
    public B instantFormId(String instantFormId) {
        this.instantFormId = instantFormId;
        return self();
    }

    /**
     * Whether to filter what the ads appear next to.
     *
     * @param inventoryFilterEnabled {@code true} for yes
     */
    public B inventoryFilterEnabled(boolean inventoryFilterEnabled) {
        this.inventoryFilterEnabled = inventoryFilterEnabled;
        return self();
    }

    /**
     * Whether the places are chosen automatically or by hand.
     *
     * @param placementType one of its constants, or a word of your own through {@code of}
     */
    public B placementType(TiktokPlacementType placementType) {
        this.placementType = placementType;
        return self();
    }

    /**
     * Where to show the ads.
     *
     * @param placements as TikTok writes it
     */
    public B placements(List<String> placements) {
        this.placements = List.copyOf(placements);
        return self();
    }

    /**
     * The set of products that is promoted.
     *
     * @param productSetId its id at TikTok
     */
    public B productSetId(String productSetId) {
        this.productSetId = productSetId;
        return self();
    }

    /**
     * Where the products come from.
     *
     * @param productSource one of its constants, or a word of your own through {@code of}
     */
    public B productSource(TiktokProductSource productSource) {
        this.productSource = productSource;
        return self();
    }

    /**
     * What is promoted.
     *
     * @param promotionType as TikTok writes it
     */
    public B promotionType(String promotionType) {
        this.promotionType = promotionType;
        return self();
    }

    /**
     * How many days back people's actions may lie.
     *
     * @param shoppingAdsRetargetingActionsDays the number
     */
    public B shoppingAdsRetargetingActionsDays(int shoppingAdsRetargetingActionsDays) {
        this.shoppingAdsRetargetingActionsDays = shoppingAdsRetargetingActionsDays;
        return self();
    }

    /**
     * Which people to reach again.
     *
     * @param shoppingAdsRetargetingType one of its constants, or a word of your own through {@code of}
     */
    public B shoppingAdsRetargetingType(TiktokShoppingRetargeting shoppingAdsRetargetingType) {
        this.shoppingAdsRetargetingType = shoppingAdsRetargetingType;
        return self();
    }

    /**
     * Where to show the ads inside TikTok.
     *
     * @param tiktokSubplacements as TikTok writes it
     */
    public B tiktokSubplacements(List<String> tiktokSubplacements) {
        this.tiktokSubplacements = List.copyOf(tiktokSubplacements);
        return self();
    }

    /**
     * The industry whose sensitive content to keep away from.
     *
     * @param verticalSensitivityId its id at TikTok
     */
    public B verticalSensitivityId(String verticalSensitivityId) {
        this.verticalSensitivityId = verticalSensitivityId;
        return self();
    }

    /**
     * Whether no one can download the videos.
     *
     * @param videoDownloadDisabled {@code true} for yes
     */
    public B videoDownloadDisabled(boolean videoDownloadDisabled) {
        this.videoDownloadDisabled = videoDownloadDisabled;
        return self();
    }
}
