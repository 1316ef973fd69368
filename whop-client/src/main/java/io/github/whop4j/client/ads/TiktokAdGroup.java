package io.github.whop4j.client.ads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an ad group at TikTok, by the names and words TikTok uses.
 *
 * @param actions what people did on TikTok before
 * @param ageGroups the ages to reach
 * @param appId the app that is promoted; its id at TikTok
 * @param attributionEventCount whether each result counts, or only the first of a person
 * @param audienceIds audiences to reach; their ids at TikTok
 * @param audienceRule a rule that makes an audience; in the form TikTok gives it
 * @param audienceType the kind of audience
 * @param bidPrice what to bid; as TikTok counts it
 * @param bidType how to bid
 * @param billingEvent what is paid for
 * @param brandSafetyType how strictly to choose what the ads appear next to
 * @param budgetMode what the budget is for
 * @param carrierIds the mobile carriers to reach; their ids at TikTok
 * @param categoryExclusionIds what the ads must not appear next to; ids of categories at TikTok
 * @param clickAttributionWindow how long after a click a result still counts
 * @param commentDisabled whether no one can comment on the ads
 * @param contextualTagIds what the ads may appear next to; ids of tags at TikTok
 * @param conversionBidPrice what to bid for a conversion; as TikTok counts it
 * @param creativeMaterialMode how the ads are put together; as TikTok writes it
 * @param dayparting the hours of the week to show the ads in; as TikTok writes them
 * @param deepFunnelEventSource what counts the later step; as TikTok writes it
 * @param deepFunnelEventSourceId what counts the later step; its id at TikTok
 * @param deepFunnelOptimizationStatus whether to aim at a later step too
 * @param deviceModelIds the devices to reach; ids of models at TikTok
 * @param devicePriceRanges the prices of devices to reach; as TikTok writes them
 * @param engagedViewAttributionWindow how long after an engaged view a result still counts
 * @param excludedAudienceIds audiences to leave out; their ids at TikTok
 * @param excludedLocationIds where not to show the ads; ids of places at TikTok
 * @param frequency how often a person may see the ads; within {@code frequencySchedule}
 * @param frequencySchedule days the frequency is counted over
 * @param gender the gender to reach
 * @param identityAuthorizedBcId the Business Center that shares the identity; its id at TikTok
 * @param identityId the account the ads appear under; its id at TikTok
 * @param identityType the kind of account the ads appear under; as TikTok writes it
 * @param instantFormConfig the form people leave their details in; to be made
 * @param instantFormId the form people leave their details in; its id at TikTok
 * @param interestCategoryIds what people are interested in; ids of categories at TikTok
 * @param interestKeywordIds what people are interested in; ids of keywords at TikTok
 * @param inventoryFilterEnabled whether to filter what the ads appear next to
 * @param ios14Targeting which versions of iOS to reach
 * @param ispIds the internet providers to reach; their ids at TikTok
 * @param languages the languages
 * @param locationIds where to show the ads; ids of places at TikTok
 * @param minAndroidVersion the oldest version of Android to reach
 * @param minIosVersion the oldest version of iOS to reach
 * @param networkTypes the kinds of connection to reach; as TikTok writes them
 * @param operatingSystems the operating systems to reach
 * @param operationStatus whether it is switched on
 * @param optimizationEvent the event to get as much of as possible; as TikTok writes it
 * @param optimizationGoal what to get as much of as possible
 * @param pacing how fast to spend the budget
 * @param pangleAudiencePackageExcludeIds audiences of Pangle to leave out; their ids
 * @param pangleAudiencePackageIncludeIds audiences of Pangle to reach; their ids
 * @param pangleBlockAppIds apps in Pangle not to show the ads in; their ids
 * @param pixelId the pixel that counts results; its id at TikTok
 * @param placementType whether the places are chosen automatically or by hand
 * @param placements where to show the ads; as TikTok writes it
 * @param productSetId the set of products that is promoted; its id at TikTok
 * @param productSource where the products come from
 * @param promotionType what is promoted; as TikTok writes it
 * @param scheduleEndTime when it ends; written as text
 * @param scheduleStartTime when it starts; written as text
 * @param scheduleType whether it has an end
 * @param secondaryOptimizationEvent the second event to aim at; as TikTok writes it
 * @param shoppingAdsRetargetingActionsDays how many days back people's actions may lie
 * @param shoppingAdsRetargetingType which people to reach again
 * @param spendingPower how much people can spend
 * @param tiktokSubplacements where to show the ads inside TikTok; as TikTok writes it
 * @param verticalSensitivityId the industry whose sensitive content to keep away from; its id at TikTok
 * @param videoDownloadDisabled whether no one can download the videos
 * @param videoUserActions what people did with videos; as TikTok writes it
 * @param viewAttributionWindow how long after a view a result still counts
 */
public record TiktokAdGroup(
        @Nullable List<TiktokAction> actions,
        @Nullable List<TiktokAgeGroup> ageGroups,
        @Nullable String appId,
        @Nullable TiktokAttributionEventCount attributionEventCount,
        @Nullable List<String> audienceIds,
        @Nullable Map<String, @Nullable Object> audienceRule,
        @Nullable TiktokAudienceType audienceType,
        @Nullable BigDecimal bidPrice,
        @Nullable TiktokBidType bidType,
        @Nullable TiktokBillingEvent billingEvent,
        @Nullable TiktokBrandSafetyType brandSafetyType,
        @Nullable TiktokBudgetMode budgetMode,
        @Nullable List<String> carrierIds,
        @Nullable List<String> categoryExclusionIds,
        @Nullable TiktokClickWindow clickAttributionWindow,
        @Nullable Boolean commentDisabled,
        @Nullable List<String> contextualTagIds,
        @Nullable BigDecimal conversionBidPrice,
        @Nullable String creativeMaterialMode,
        @Nullable String dayparting,
        @Nullable String deepFunnelEventSource,
        @Nullable String deepFunnelEventSourceId,
        @Nullable TiktokSwitch deepFunnelOptimizationStatus,
        @Nullable List<String> deviceModelIds,
        @Nullable List<String> devicePriceRanges,
        @Nullable TiktokViewWindow engagedViewAttributionWindow,
        @Nullable List<String> excludedAudienceIds,
        @Nullable List<String> excludedLocationIds,
        @Nullable Integer frequency,
        @Nullable Integer frequencySchedule,
        @Nullable TiktokGender gender,
        @Nullable String identityAuthorizedBcId,
        @Nullable String identityId,
        @Nullable String identityType,
        @Nullable TiktokInstantForm instantFormConfig,
        @Nullable String instantFormId,
        @Nullable List<String> interestCategoryIds,
        @Nullable List<String> interestKeywordIds,
        @Nullable Boolean inventoryFilterEnabled,
        @Nullable TiktokIos14Targeting ios14Targeting,
        @Nullable List<String> ispIds,
        @Nullable List<String> languages,
        @Nullable List<String> locationIds,
        @Nullable String minAndroidVersion,
        @Nullable String minIosVersion,
        @Nullable List<String> networkTypes,
        @Nullable List<TiktokOperatingSystem> operatingSystems,
        @Nullable TiktokOperationStatus operationStatus,
        @Nullable String optimizationEvent,
        @Nullable TiktokOptimizationGoal optimizationGoal,
        @Nullable TiktokPacing pacing,
        @Nullable List<String> pangleAudiencePackageExcludeIds,
        @Nullable List<String> pangleAudiencePackageIncludeIds,
        @Nullable List<String> pangleBlockAppIds,
        @Nullable String pixelId,
        @Nullable TiktokPlacementType placementType,
        @Nullable List<String> placements,
        @Nullable String productSetId,
        @Nullable TiktokProductSource productSource,
        @Nullable String promotionType,
        @Nullable String scheduleEndTime,
        @Nullable String scheduleStartTime,
        @Nullable TiktokScheduleType scheduleType,
        @Nullable String secondaryOptimizationEvent,
        @Nullable Integer shoppingAdsRetargetingActionsDays,
        @Nullable TiktokShoppingRetargeting shoppingAdsRetargetingType,
        @Nullable TiktokSpendingPower spendingPower,
        @Nullable List<String> tiktokSubplacements,
        @Nullable String verticalSensitivityId,
        @Nullable Boolean videoDownloadDisabled,
        @Nullable List<String> videoUserActions,
        @Nullable TiktokViewWindow viewAttributionWindow) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends TiktokPlacementBuilder<Builder> {
        private @Nullable TiktokAttributionEventCount attributionEventCount;
        private @Nullable BigDecimal bidPrice;
        private @Nullable TiktokBidType bidType;
        private @Nullable TiktokBillingEvent billingEvent;
        private @Nullable TiktokBudgetMode budgetMode;
        private @Nullable TiktokClickWindow clickAttributionWindow;
        private @Nullable BigDecimal conversionBidPrice;
        private @Nullable String dayparting;
        private @Nullable String deepFunnelEventSource;
        private @Nullable String deepFunnelEventSourceId;
        private @Nullable TiktokSwitch deepFunnelOptimizationStatus;
        private @Nullable TiktokViewWindow engagedViewAttributionWindow;
        private @Nullable Integer frequency;
        private @Nullable Integer frequencySchedule;
        private @Nullable TiktokOperationStatus operationStatus;
        private @Nullable String optimizationEvent;
        private @Nullable TiktokOptimizationGoal optimizationGoal;
        private @Nullable TiktokPacing pacing;
        private @Nullable String pixelId;
        private @Nullable String scheduleEndTime;
        private @Nullable String scheduleStartTime;
        private @Nullable TiktokScheduleType scheduleType;
        private @Nullable String secondaryOptimizationEvent;
        private @Nullable TiktokViewWindow viewAttributionWindow;

        private Builder() {}

        /**
         * Whether each result counts, or only the first of a person.
         *
         * @param attributionEventCount one of its constants, or a word of your own through {@code of}
         */
        public Builder attributionEventCount(TiktokAttributionEventCount attributionEventCount) {
            this.attributionEventCount = attributionEventCount;
            return this;
        }

        /**
         * What to bid.
         *
         * @param bidPrice as TikTok counts it
         */
        public Builder bidPrice(BigDecimal bidPrice) {
            this.bidPrice = bidPrice;
            return this;
        }

        /**
         * How to bid.
         *
         * @param bidType one of its constants, or a word of your own through {@code of}
         */
        public Builder bidType(TiktokBidType bidType) {
            this.bidType = bidType;
            return this;
        }

        /**
         * What is paid for.
         *
         * @param billingEvent one of its constants, or a word of your own through {@code of}
         */
        public Builder billingEvent(TiktokBillingEvent billingEvent) {
            this.billingEvent = billingEvent;
            return this;
        }

        /**
         * What the budget is for.
         *
         * @param budgetMode one of its constants, or a word of your own through {@code of}
         */
        public Builder budgetMode(TiktokBudgetMode budgetMode) {
            this.budgetMode = budgetMode;
            return this;
        }

        /**
         * How long after a click a result still counts.
         *
         * @param clickAttributionWindow one of its constants, or a word of your own through {@code of}
         */
        public Builder clickAttributionWindow(TiktokClickWindow clickAttributionWindow) {
            this.clickAttributionWindow = clickAttributionWindow;
            return this;
        }

        /**
         * What to bid for a conversion.
         *
         * @param conversionBidPrice as TikTok counts it
         */
        public Builder conversionBidPrice(BigDecimal conversionBidPrice) {
            this.conversionBidPrice = conversionBidPrice;
            return this;
        }

        /**
         * The hours of the week to show the ads in.
         *
         * @param dayparting as TikTok writes them
         */
        public Builder dayparting(String dayparting) {
            this.dayparting = dayparting;
            return this;
        }

        /**
         * What counts the later step.
         *
         * @param deepFunnelEventSource as TikTok writes it
         */
        public Builder deepFunnelEventSource(String deepFunnelEventSource) {
            this.deepFunnelEventSource = deepFunnelEventSource;
            return this;
        }

        /**
         * What counts the later step.
         *
         * @param deepFunnelEventSourceId its id at TikTok
         */
        public Builder deepFunnelEventSourceId(String deepFunnelEventSourceId) {
            this.deepFunnelEventSourceId = deepFunnelEventSourceId;
            return this;
        }

        /**
         * Whether to aim at a later step too.
         *
         * @param deepFunnelOptimizationStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder deepFunnelOptimizationStatus(TiktokSwitch deepFunnelOptimizationStatus) {
            this.deepFunnelOptimizationStatus = deepFunnelOptimizationStatus;
            return this;
        }

        /**
         * How long after an engaged view a result still counts.
         *
         * @param engagedViewAttributionWindow one of its constants, or a word of your own through {@code of}
         */
        public Builder engagedViewAttributionWindow(TiktokViewWindow engagedViewAttributionWindow) {
            this.engagedViewAttributionWindow = engagedViewAttributionWindow;
            return this;
        }

        /**
         * How often a person may see the ads.
         *
         * @param frequency within {@code frequencySchedule}
         */
        public Builder frequency(int frequency) {
            this.frequency = frequency;
            return this;
        }

        /**
         * Days the frequency is counted over.
         *
         * @param frequencySchedule the number
         */
        public Builder frequencySchedule(int frequencySchedule) {
            this.frequencySchedule = frequencySchedule;
            return this;
        }

        /**
         * Whether it is switched on.
         *
         * @param operationStatus one of its constants, or a word of your own through {@code of}
         */
        public Builder operationStatus(TiktokOperationStatus operationStatus) {
            this.operationStatus = operationStatus;
            return this;
        }

        /**
         * The event to get as much of as possible.
         *
         * @param optimizationEvent as TikTok writes it
         */
        public Builder optimizationEvent(String optimizationEvent) {
            this.optimizationEvent = optimizationEvent;
            return this;
        }

        /**
         * What to get as much of as possible.
         *
         * @param optimizationGoal one of its constants, or a word of your own through {@code of}
         */
        public Builder optimizationGoal(TiktokOptimizationGoal optimizationGoal) {
            this.optimizationGoal = optimizationGoal;
            return this;
        }

        /**
         * How fast to spend the budget.
         *
         * @param pacing one of its constants, or a word of your own through {@code of}
         */
        public Builder pacing(TiktokPacing pacing) {
            this.pacing = pacing;
            return this;
        }

        /**
         * The pixel that counts results.
         *
         * @param pixelId its id at TikTok
         */
        public Builder pixelId(String pixelId) {
            this.pixelId = pixelId;
            return this;
        }

        /**
         * When it ends.
         *
         * @param scheduleEndTime written as text
         */
        public Builder scheduleEndTime(String scheduleEndTime) {
            this.scheduleEndTime = scheduleEndTime;
            return this;
        }

        /**
         * When it starts.
         *
         * @param scheduleStartTime written as text
         */
        public Builder scheduleStartTime(String scheduleStartTime) {
            this.scheduleStartTime = scheduleStartTime;
            return this;
        }

        /**
         * Whether it has an end.
         *
         * @param scheduleType one of its constants, or a word of your own through {@code of}
         */
        public Builder scheduleType(TiktokScheduleType scheduleType) {
            this.scheduleType = scheduleType;
            return this;
        }

        /**
         * The second event to aim at.
         *
         * @param secondaryOptimizationEvent as TikTok writes it
         */
        public Builder secondaryOptimizationEvent(String secondaryOptimizationEvent) {
            this.secondaryOptimizationEvent = secondaryOptimizationEvent;
            return this;
        }

        /**
         * How long after a view a result still counts.
         *
         * @param viewAttributionWindow one of its constants, or a word of your own through {@code of}
         */
        public Builder viewAttributionWindow(TiktokViewWindow viewAttributionWindow) {
            this.viewAttributionWindow = viewAttributionWindow;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public TiktokAdGroup build() {
            return new TiktokAdGroup(
                    actions,
                    ageGroups,
                    appId,
                    attributionEventCount,
                    audienceIds,
                    audienceRule,
                    audienceType,
                    bidPrice,
                    bidType,
                    billingEvent,
                    brandSafetyType,
                    budgetMode,
                    carrierIds,
                    categoryExclusionIds,
                    clickAttributionWindow,
                    commentDisabled,
                    contextualTagIds,
                    conversionBidPrice,
                    creativeMaterialMode,
                    dayparting,
                    deepFunnelEventSource,
                    deepFunnelEventSourceId,
                    deepFunnelOptimizationStatus,
                    deviceModelIds,
                    devicePriceRanges,
                    engagedViewAttributionWindow,
                    excludedAudienceIds,
                    excludedLocationIds,
                    frequency,
                    frequencySchedule,
                    gender,
                    identityAuthorizedBcId,
                    identityId,
                    identityType,
                    instantFormConfig,
                    instantFormId,
                    interestCategoryIds,
                    interestKeywordIds,
                    inventoryFilterEnabled,
                    ios14Targeting,
                    ispIds,
                    languages,
                    locationIds,
                    minAndroidVersion,
                    minIosVersion,
                    networkTypes,
                    operatingSystems,
                    operationStatus,
                    optimizationEvent,
                    optimizationGoal,
                    pacing,
                    pangleAudiencePackageExcludeIds,
                    pangleAudiencePackageIncludeIds,
                    pangleBlockAppIds,
                    pixelId,
                    placementType,
                    placements,
                    productSetId,
                    productSource,
                    promotionType,
                    scheduleEndTime,
                    scheduleStartTime,
                    scheduleType,
                    secondaryOptimizationEvent,
                    shoppingAdsRetargetingActionsDays,
                    shoppingAdsRetargetingType,
                    spendingPower,
                    tiktokSubplacements,
                    verticalSensitivityId,
                    videoDownloadDisabled,
                    videoUserActions,
                    viewAttributionWindow);
        }
    }
}
