package io.github.whop4j.client.ads;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a TikTok ad group reaches. A part of the builder of {@link TiktokAdGroup}.
 *
 * @param <B> the whole builder
 */
abstract class TiktokTargetingBuilder<B extends TiktokTargetingBuilder<B>> {
    @Nullable
    List<TiktokAction> actions;

    @Nullable
    List<TiktokAgeGroup> ageGroups;

    @Nullable
    List<String> audienceIds;

    @Nullable
    Map<String, @Nullable Object> audienceRule;

    @Nullable
    TiktokAudienceType audienceType;

    @Nullable
    List<String> carrierIds;

    @Nullable
    List<String> categoryExclusionIds;

    @Nullable
    List<String> contextualTagIds;

    @Nullable
    List<String> deviceModelIds;

    @Nullable
    List<String> devicePriceRanges;

    @Nullable
    List<String> excludedAudienceIds;

    @Nullable
    List<String> excludedLocationIds;

    @Nullable
    TiktokGender gender;

    @Nullable
    List<String> interestCategoryIds;

    @Nullable
    List<String> interestKeywordIds;

    @Nullable
    TiktokIos14Targeting ios14Targeting;

    @Nullable
    List<String> ispIds;

    @Nullable
    List<String> languages;

    @Nullable
    List<String> locationIds;

    @Nullable
    String minAndroidVersion;

    @Nullable
    String minIosVersion;

    @Nullable
    List<String> networkTypes;

    @Nullable
    List<TiktokOperatingSystem> operatingSystems;

    @Nullable
    List<String> pangleAudiencePackageExcludeIds;

    @Nullable
    List<String> pangleAudiencePackageIncludeIds;

    @Nullable
    List<String> pangleBlockAppIds;

    @Nullable
    TiktokSpendingPower spendingPower;

    @Nullable
    List<String> videoUserActions;

    TiktokTargetingBuilder() {}

    /** The builder as what it is. */
    abstract B self();

    /**
     * What people did on TikTok before.
     *
     * @param actions all of them
     */
    public B actions(List<TiktokAction> actions) {
        this.actions = List.copyOf(actions);
        return self();
    }

    /**
     * The ages to reach.
     *
     * @param ageGroups constants, or words of your own through {@code of}
     */
    public B ageGroups(List<TiktokAgeGroup> ageGroups) {
        this.ageGroups = List.copyOf(ageGroups);
        return self();
    }

    /**
     * Audiences to reach.
     *
     * @param audienceIds their ids at TikTok
     */
    public B audienceIds(List<String> audienceIds) {
        this.audienceIds = List.copyOf(audienceIds);
        return self();
    }

    /**
     * A rule that makes an audience.
     *
     * @param audienceRule in the form TikTok gives it
     */
    public B audienceRule(Map<String, ? extends @Nullable Object> audienceRule) {
        this.audienceRule = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(audienceRule));
        return self();
    }

    /**
     * The kind of audience.
     *
     * @param audienceType one of its constants, or a word of your own through {@code of}
     */
    public B audienceType(TiktokAudienceType audienceType) {
        this.audienceType = audienceType;
        return self();
    }

    /**
     * The mobile carriers to reach.
     *
     * @param carrierIds their ids at TikTok
     */
    public B carrierIds(List<String> carrierIds) {
        this.carrierIds = List.copyOf(carrierIds);
        return self();
    }

    /**
     * What the ads must not appear next to.
     *
     * @param categoryExclusionIds ids of categories at TikTok
     */
    public B categoryExclusionIds(List<String> categoryExclusionIds) {
        this.categoryExclusionIds = List.copyOf(categoryExclusionIds);
        return self();
    }

    /**
     * What the ads may appear next to.
     *
     * @param contextualTagIds ids of tags at TikTok
     */
    public B contextualTagIds(List<String> contextualTagIds) {
        this.contextualTagIds = List.copyOf(contextualTagIds);
        return self();
    }

    /**
     * The devices to reach.
     *
     * @param deviceModelIds ids of models at TikTok
     */
    public B deviceModelIds(List<String> deviceModelIds) {
        this.deviceModelIds = List.copyOf(deviceModelIds);
        return self();
    }

    /**
     * The prices of devices to reach.
     *
     * @param devicePriceRanges as TikTok writes them
     */
    public B devicePriceRanges(List<String> devicePriceRanges) {
        this.devicePriceRanges = List.copyOf(devicePriceRanges);
        return self();
    }

    /**
     * Audiences to leave out.
     *
     * @param excludedAudienceIds their ids at TikTok
     */
    public B excludedAudienceIds(List<String> excludedAudienceIds) {
        this.excludedAudienceIds = List.copyOf(excludedAudienceIds);
        return self();
    }

    /**
     * Where not to show the ads.
     *
     * @param excludedLocationIds ids of places at TikTok
     */
    public B excludedLocationIds(List<String> excludedLocationIds) {
        this.excludedLocationIds = List.copyOf(excludedLocationIds);
        return self();
    }

    /**
     * The gender to reach.
     *
     * @param gender one of its constants, or a word of your own through {@code of}
     */
    public B gender(TiktokGender gender) {
        this.gender = gender;
        return self();
    }

    /**
     * What people are interested in.
     *
     * @param interestCategoryIds ids of categories at TikTok
     */
    public B interestCategoryIds(List<String> interestCategoryIds) {
        this.interestCategoryIds = List.copyOf(interestCategoryIds);
        return self();
    }

    /**
     * What people are interested in.
     *
     * @param interestKeywordIds ids of keywords at TikTok
     */
    public B interestKeywordIds(List<String> interestKeywordIds) {
        this.interestKeywordIds = List.copyOf(interestKeywordIds);
        return self();
    }

    /**
     * Which versions of iOS to reach.
     *
     * @param ios14Targeting one of its constants, or a word of your own through {@code of}
     */
    public B ios14Targeting(TiktokIos14Targeting ios14Targeting) {
        this.ios14Targeting = ios14Targeting;
        return self();
    }

    /**
     * The internet providers to reach.
     *
     * @param ispIds their ids at TikTok
     */
    public B ispIds(List<String> ispIds) {
        this.ispIds = List.copyOf(ispIds);
        return self();
    }

    /**
     * The languages.
     *
     * @param languages all of them
     */
    public B languages(List<String> languages) {
        this.languages = List.copyOf(languages);
        return self();
    }

    /**
     * Where to show the ads.
     *
     * @param locationIds ids of places at TikTok
     */
    public B locationIds(List<String> locationIds) {
        this.locationIds = List.copyOf(locationIds);
        return self();
    }

    /**
     * The oldest version of Android to reach.
     *
     * @param minAndroidVersion as text
     */
    public B minAndroidVersion(String minAndroidVersion) {
        this.minAndroidVersion = minAndroidVersion;
        return self();
    }

    /**
     * The oldest version of iOS to reach.
     *
     * @param minIosVersion as text
     */
    public B minIosVersion(String minIosVersion) {
        this.minIosVersion = minIosVersion;
        return self();
    }

    /**
     * The kinds of connection to reach.
     *
     * @param networkTypes as TikTok writes them
     */
    public B networkTypes(List<String> networkTypes) {
        this.networkTypes = List.copyOf(networkTypes);
        return self();
    }

    /**
     * The operating systems to reach.
     *
     * @param operatingSystems constants, or words of your own through {@code of}
     */
    public B operatingSystems(List<TiktokOperatingSystem> operatingSystems) {
        this.operatingSystems = List.copyOf(operatingSystems);
        return self();
    }

    /**
     * Audiences of Pangle to leave out.
     *
     * @param pangleAudiencePackageExcludeIds their ids
     */
    public B pangleAudiencePackageExcludeIds(List<String> pangleAudiencePackageExcludeIds) {
        this.pangleAudiencePackageExcludeIds = List.copyOf(pangleAudiencePackageExcludeIds);
        return self();
    }

    /**
     * Audiences of Pangle to reach.
     *
     * @param pangleAudiencePackageIncludeIds their ids
     */
    public B pangleAudiencePackageIncludeIds(List<String> pangleAudiencePackageIncludeIds) {
        this.pangleAudiencePackageIncludeIds = List.copyOf(pangleAudiencePackageIncludeIds);
        return self();
    }

    /**
     * Apps in Pangle not to show the ads in.
     *
     * @param pangleBlockAppIds their ids
     */
    public B pangleBlockAppIds(List<String> pangleBlockAppIds) {
        this.pangleBlockAppIds = List.copyOf(pangleBlockAppIds);
        return self();
    }

    /**
     * How much people can spend.
     *
     * @param spendingPower one of its constants, or a word of your own through {@code of}
     */
    public B spendingPower(TiktokSpendingPower spendingPower) {
        this.spendingPower = spendingPower;
        return self();
    }

    /**
     * What people did with videos.
     *
     * @param videoUserActions as TikTok writes it
     */
    public B videoUserActions(List<String> videoUserActions) {
        this.videoUserActions = List.copyOf(videoUserActions);
        return self();
    }
}
