package io.github.whop4j.client.ads;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an ad group at Meta, by the names and words Meta uses.
 *
 * @param androidDevices the Android devices to reach
 * @param attributionSetting when a result counts as brought by an ad; as Meta writes it
 * @param attributionSpec when a result counts as brought by an ad; one rule for each action
 * @param audienceNetworkPositions where to show the ads in the Audience Network
 * @param audienceType the kind of audience; as Meta writes it
 * @param bidAmount what to bid; in cents
 * @param bidStrategy how to bid
 * @param billingEvent what is paid for
 * @param brandSafetyContentFilterLevels how strictly to choose what the ads appear next to; as Meta writes it
 * @param budgetRemaining what is left of the budget; written as text
 * @param costPerResultGoal what a result should cost; as Meta counts it
 * @param createdTime when it was made; written as text
 * @param dailyBudget what it may spend in a day; in cents
 * @param dailyMinSpendTarget the least to spend in a day; written as text
 * @param dailySpendCap the most to spend in a day; written as text
 * @param destinationType where the ads lead
 * @param dsaBeneficiary for whom the ads are; named under the Digital Services Act
 * @param dsaPayor who pays for the ads; named under the Digital Services Act
 * @param endTime when it ends; written as text
 * @param excludedGeoLocations where not to show the ads
 * @param facebookPositions where to show the ads on Facebook
 * @param frequencyControlCount how often a person may see the ads; within the days set beside it
 * @param frequencyControlDays days the frequency is counted over
 * @param frequencyControlType how the frequency is held; as Meta writes it
 * @param geoCities the cities to show the ads in
 * @param geoLocations where to show the ads
 * @param geoRegions the regions to show the ads in
 * @param geoZips the postal codes to show the ads in
 * @param instagramActorId the Instagram account the ads appear under; its id at Meta
 * @param instagramPositions where to show the ads on Instagram
 * @param iosDevices the iOS devices to reach
 * @param isDynamicCreative whether Meta puts the ads together from parts
 * @param leadConversionLocation where people leave their details
 * @param leadFormConfig the form people leave their details in; to be made
 * @param leadGenFormId the form people leave their details in; its id at Meta
 * @param lifetimeBudget what it may spend in all its time; in cents
 * @param lifetimeMinSpendTarget the least to spend in all its time; written as text
 * @param lifetimeSpendCap the most to spend in all its time; written as text
 * @param locationTypes how people have to belong to a place; as Meta writes it
 * @param messengerPositions where to show the ads in Messenger
 * @param optimizationGoal what to get as much of as possible
 * @param pageId the Facebook page; its id at Meta
 * @param pixelId the pixel that counts results; its id at Meta
 * @param promotedObject what the ads promote
 * @param publisherPlatforms the platforms of Meta to show the ads on
 * @param sourceAdsetId the ad group it is copied from; its id at Meta
 * @param startTime when it starts; written as text
 * @param status whether it is switched on
 * @param targetingAutomation how far Meta may choose the audience itself
 * @param threadsPositions where to show the ads on Threads
 * @param updatedTime when it last changed; written as text
 * @param userDevice the devices to reach
 * @param userOs the operating systems to reach
 * @param whatsappPhoneNumber the WhatsApp number people write to
 * @param whatsappPositions where to show the ads on WhatsApp
 */
public record MetaAdGroup(
        @Nullable List<String> androidDevices,
        @Nullable String attributionSetting,
        @Nullable List<MetaAttribution> attributionSpec,
        @Nullable List<String> audienceNetworkPositions,
        @Nullable String audienceType,
        @Nullable Integer bidAmount,
        @Nullable MetaBidStrategy bidStrategy,
        @Nullable MetaBillingEvent billingEvent,
        @Nullable List<String> brandSafetyContentFilterLevels,
        @Nullable String budgetRemaining,
        @Nullable BigDecimal costPerResultGoal,
        @Nullable String createdTime,
        @Nullable Integer dailyBudget,
        @Nullable String dailyMinSpendTarget,
        @Nullable String dailySpendCap,
        @Nullable MetaDestinationType destinationType,
        @Nullable String dsaBeneficiary,
        @Nullable String dsaPayor,
        @Nullable String endTime,
        @Nullable MetaGeoLocations excludedGeoLocations,
        @Nullable List<String> facebookPositions,
        @Nullable Integer frequencyControlCount,
        @Nullable Integer frequencyControlDays,
        @Nullable String frequencyControlType,
        @Nullable List<MetaGeoTarget> geoCities,
        @Nullable MetaGeoLocations geoLocations,
        @Nullable List<MetaGeoTarget> geoRegions,
        @Nullable List<String> geoZips,
        @Nullable String instagramActorId,
        @Nullable List<String> instagramPositions,
        @Nullable List<String> iosDevices,
        @Nullable Boolean isDynamicCreative,
        @Nullable LeadConversionLocation leadConversionLocation,
        @Nullable MetaLeadForm leadFormConfig,
        @Nullable String leadGenFormId,
        @Nullable Integer lifetimeBudget,
        @Nullable String lifetimeMinSpendTarget,
        @Nullable String lifetimeSpendCap,
        @Nullable List<String> locationTypes,
        @Nullable List<String> messengerPositions,
        @Nullable MetaOptimizationGoal optimizationGoal,
        @Nullable String pageId,
        @Nullable String pixelId,
        @Nullable MetaPromotedObject promotedObject,
        @Nullable List<String> publisherPlatforms,
        @Nullable String sourceAdsetId,
        @Nullable String startTime,
        @Nullable MetaStatus status,
        @Nullable MetaTargetingAutomation targetingAutomation,
        @Nullable List<String> threadsPositions,
        @Nullable String updatedTime,
        @Nullable List<String> userDevice,
        @Nullable List<String> userOs,
        @Nullable String whatsappPhoneNumber,
        @Nullable List<String> whatsappPositions) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends MetaPlacementBuilder<Builder> {
        private @Nullable String attributionSetting;
        private @Nullable List<MetaAttribution> attributionSpec;
        private @Nullable Integer bidAmount;
        private @Nullable MetaBidStrategy bidStrategy;
        private @Nullable MetaBillingEvent billingEvent;
        private @Nullable String budgetRemaining;
        private @Nullable BigDecimal costPerResultGoal;
        private @Nullable String createdTime;
        private @Nullable Integer dailyBudget;
        private @Nullable String dailyMinSpendTarget;
        private @Nullable String dailySpendCap;
        private @Nullable String endTime;
        private @Nullable Integer frequencyControlCount;
        private @Nullable Integer frequencyControlDays;
        private @Nullable String frequencyControlType;
        private @Nullable Integer lifetimeBudget;
        private @Nullable String lifetimeMinSpendTarget;
        private @Nullable String lifetimeSpendCap;
        private @Nullable MetaOptimizationGoal optimizationGoal;
        private @Nullable String sourceAdsetId;
        private @Nullable String startTime;
        private @Nullable MetaStatus status;
        private @Nullable String updatedTime;

        private Builder() {}

        /**
         * When a result counts as brought by an ad.
         *
         * @param attributionSetting as Meta writes it
         */
        public Builder attributionSetting(String attributionSetting) {
            this.attributionSetting = attributionSetting;
            return this;
        }

        /**
         * When a result counts as brought by an ad.
         *
         * @param attributionSpec one rule for each action
         */
        public Builder attributionSpec(List<MetaAttribution> attributionSpec) {
            this.attributionSpec = List.copyOf(attributionSpec);
            return this;
        }

        /**
         * What to bid.
         *
         * @param bidAmount in cents
         */
        public Builder bidAmount(int bidAmount) {
            this.bidAmount = bidAmount;
            return this;
        }

        /**
         * How to bid.
         *
         * @param bidStrategy one of its constants, or a word of your own through {@code of}
         */
        public Builder bidStrategy(MetaBidStrategy bidStrategy) {
            this.bidStrategy = bidStrategy;
            return this;
        }

        /**
         * What is paid for.
         *
         * @param billingEvent one of its constants, or a word of your own through {@code of}
         */
        public Builder billingEvent(MetaBillingEvent billingEvent) {
            this.billingEvent = billingEvent;
            return this;
        }

        /**
         * What is left of the budget.
         *
         * @param budgetRemaining written as text
         */
        public Builder budgetRemaining(String budgetRemaining) {
            this.budgetRemaining = budgetRemaining;
            return this;
        }

        /**
         * What a result should cost.
         *
         * @param costPerResultGoal as Meta counts it
         */
        public Builder costPerResultGoal(BigDecimal costPerResultGoal) {
            this.costPerResultGoal = costPerResultGoal;
            return this;
        }

        /**
         * When it was made.
         *
         * @param createdTime written as text
         */
        public Builder createdTime(String createdTime) {
            this.createdTime = createdTime;
            return this;
        }

        /**
         * What it may spend in a day.
         *
         * @param dailyBudget in cents
         */
        public Builder dailyBudget(int dailyBudget) {
            this.dailyBudget = dailyBudget;
            return this;
        }

        /**
         * The least to spend in a day.
         *
         * @param dailyMinSpendTarget written as text
         */
        public Builder dailyMinSpendTarget(String dailyMinSpendTarget) {
            this.dailyMinSpendTarget = dailyMinSpendTarget;
            return this;
        }

        /**
         * The most to spend in a day.
         *
         * @param dailySpendCap written as text
         */
        public Builder dailySpendCap(String dailySpendCap) {
            this.dailySpendCap = dailySpendCap;
            return this;
        }

        /**
         * When it ends.
         *
         * @param endTime written as text
         */
        public Builder endTime(String endTime) {
            this.endTime = endTime;
            return this;
        }

        /**
         * How often a person may see the ads.
         *
         * @param frequencyControlCount within the days set beside it
         */
        public Builder frequencyControlCount(int frequencyControlCount) {
            this.frequencyControlCount = frequencyControlCount;
            return this;
        }

        /**
         * Days the frequency is counted over.
         *
         * @param frequencyControlDays the number
         */
        public Builder frequencyControlDays(int frequencyControlDays) {
            this.frequencyControlDays = frequencyControlDays;
            return this;
        }

        /**
         * How the frequency is held.
         *
         * @param frequencyControlType as Meta writes it
         */
        public Builder frequencyControlType(String frequencyControlType) {
            this.frequencyControlType = frequencyControlType;
            return this;
        }

        /**
         * What it may spend in all its time.
         *
         * @param lifetimeBudget in cents
         */
        public Builder lifetimeBudget(int lifetimeBudget) {
            this.lifetimeBudget = lifetimeBudget;
            return this;
        }

        /**
         * The least to spend in all its time.
         *
         * @param lifetimeMinSpendTarget written as text
         */
        public Builder lifetimeMinSpendTarget(String lifetimeMinSpendTarget) {
            this.lifetimeMinSpendTarget = lifetimeMinSpendTarget;
            return this;
        }

        /**
         * The most to spend in all its time.
         *
         * @param lifetimeSpendCap written as text
         */
        public Builder lifetimeSpendCap(String lifetimeSpendCap) {
            this.lifetimeSpendCap = lifetimeSpendCap;
            return this;
        }

        /**
         * What to get as much of as possible.
         *
         * @param optimizationGoal one of its constants, or a word of your own through {@code of}
         */
        public Builder optimizationGoal(MetaOptimizationGoal optimizationGoal) {
            this.optimizationGoal = optimizationGoal;
            return this;
        }

        /**
         * The ad group it is copied from.
         *
         * @param sourceAdsetId its id at Meta
         */
        public Builder sourceAdsetId(String sourceAdsetId) {
            this.sourceAdsetId = sourceAdsetId;
            return this;
        }

        /**
         * When it starts.
         *
         * @param startTime written as text
         */
        public Builder startTime(String startTime) {
            this.startTime = startTime;
            return this;
        }

        /**
         * Whether it is switched on.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(MetaStatus status) {
            this.status = status;
            return this;
        }

        /**
         * When it last changed.
         *
         * @param updatedTime written as text
         */
        public Builder updatedTime(String updatedTime) {
            this.updatedTime = updatedTime;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaAdGroup build() {
            return new MetaAdGroup(
                    androidDevices,
                    attributionSetting,
                    attributionSpec,
                    audienceNetworkPositions,
                    audienceType,
                    bidAmount,
                    bidStrategy,
                    billingEvent,
                    brandSafetyContentFilterLevels,
                    budgetRemaining,
                    costPerResultGoal,
                    createdTime,
                    dailyBudget,
                    dailyMinSpendTarget,
                    dailySpendCap,
                    destinationType,
                    dsaBeneficiary,
                    dsaPayor,
                    endTime,
                    excludedGeoLocations,
                    facebookPositions,
                    frequencyControlCount,
                    frequencyControlDays,
                    frequencyControlType,
                    geoCities,
                    geoLocations,
                    geoRegions,
                    geoZips,
                    instagramActorId,
                    instagramPositions,
                    iosDevices,
                    isDynamicCreative,
                    leadConversionLocation,
                    leadFormConfig,
                    leadGenFormId,
                    lifetimeBudget,
                    lifetimeMinSpendTarget,
                    lifetimeSpendCap,
                    locationTypes,
                    messengerPositions,
                    optimizationGoal,
                    pageId,
                    pixelId,
                    promotedObject,
                    publisherPlatforms,
                    sourceAdsetId,
                    startTime,
                    status,
                    targetingAutomation,
                    threadsPositions,
                    updatedTime,
                    userDevice,
                    userOs,
                    whatsappPhoneNumber,
                    whatsappPositions);
        }
    }
}
