package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * Settings of an ad group that are the same on every platform.
 *
 * @param bidAmount what to bid; in cents
 * @param bidStrategy how to bid
 * @param billingEvent what is paid for
 * @param endTime when it ends; written as text
 * @param frequencyCap how often a person may see the ads; within {@code frequencyCapIntervalDays}
 * @param frequencyCapIntervalDays days the frequency cap is counted over
 * @param optimizationGoal what to get as much of as possible
 * @param pacing how fast to spend the budget
 * @param startTime when it starts; written as text
 * @param targeting who is to see the ads
 */
public record AdGroupConfig(
        @Nullable Integer bidAmount,
        @Nullable AdBidStrategy bidStrategy,
        @Nullable AdBillingEvent billingEvent,
        @Nullable String endTime,
        @Nullable Integer frequencyCap,
        @Nullable Integer frequencyCapIntervalDays,
        @Nullable AdOptimizationGoal optimizationGoal,
        @Nullable AdPacing pacing,
        @Nullable String startTime,
        @Nullable AdTargeting targeting) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Integer bidAmount;
        private @Nullable AdBidStrategy bidStrategy;
        private @Nullable AdBillingEvent billingEvent;
        private @Nullable String endTime;
        private @Nullable Integer frequencyCap;
        private @Nullable Integer frequencyCapIntervalDays;
        private @Nullable AdOptimizationGoal optimizationGoal;
        private @Nullable AdPacing pacing;
        private @Nullable String startTime;
        private @Nullable AdTargeting targeting;

        private Builder() {}

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
        public Builder bidStrategy(AdBidStrategy bidStrategy) {
            this.bidStrategy = bidStrategy;
            return this;
        }

        /**
         * What is paid for.
         *
         * @param billingEvent one of its constants, or a word of your own through {@code of}
         */
        public Builder billingEvent(AdBillingEvent billingEvent) {
            this.billingEvent = billingEvent;
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
         * @param frequencyCap within {@code frequencyCapIntervalDays}
         */
        public Builder frequencyCap(int frequencyCap) {
            this.frequencyCap = frequencyCap;
            return this;
        }

        /**
         * Days the frequency cap is counted over.
         *
         * @param frequencyCapIntervalDays the number
         */
        public Builder frequencyCapIntervalDays(int frequencyCapIntervalDays) {
            this.frequencyCapIntervalDays = frequencyCapIntervalDays;
            return this;
        }

        /**
         * What to get as much of as possible.
         *
         * @param optimizationGoal one of its constants, or a word of your own through {@code of}
         */
        public Builder optimizationGoal(AdOptimizationGoal optimizationGoal) {
            this.optimizationGoal = optimizationGoal;
            return this;
        }

        /**
         * How fast to spend the budget.
         *
         * @param pacing one of its constants, or a word of your own through {@code of}
         */
        public Builder pacing(AdPacing pacing) {
            this.pacing = pacing;
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
         * Who is to see the ads.
         *
         * @param targeting built before
         */
        public Builder targeting(AdTargeting targeting) {
            this.targeting = targeting;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdGroupConfig build() {
            return new AdGroupConfig(
                    bidAmount,
                    bidStrategy,
                    billingEvent,
                    endTime,
                    frequencyCap,
                    frequencyCapIntervalDays,
                    optimizationGoal,
                    pacing,
                    startTime,
                    targeting);
        }
    }
}
