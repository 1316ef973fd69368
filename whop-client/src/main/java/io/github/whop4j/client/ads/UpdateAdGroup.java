package io.github.whop4j.client.ads;

import io.github.whop4j.client.Patch;
import java.math.BigDecimal;

/**
 * Changes to an ad group. What is not mentioned stays as it is.
 *
 * @param budget what it may spend; in US dollars (10.50)
 * @param budgetType whether the budget is for a day or for all its time
 * @param config the settings that are the same on every platform
 * @param dailyBudget what it may spend in a day; in US dollars (10.50)
 * @param name what to call it
 * @param platformConfig the settings of a single platform
 * @param status where it stands
 */
public record UpdateAdGroup(
        Patch<BigDecimal> budget,
        Patch<AdBudgetType> budgetType,
        Patch<AdGroupConfig> config,
        Patch<BigDecimal> dailyBudget,
        Patch<String> name,
        Patch<AdPlatformConfig> platformConfig,
        Patch<AdGroupStatus> status) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<BigDecimal> budget = Patch.absent();
        private Patch<AdBudgetType> budgetType = Patch.absent();
        private Patch<AdGroupConfig> config = Patch.absent();
        private Patch<BigDecimal> dailyBudget = Patch.absent();
        private Patch<String> name = Patch.absent();
        private Patch<AdPlatformConfig> platformConfig = Patch.absent();
        private Patch<AdGroupStatus> status = Patch.absent();

        private Builder() {}

        /**
         * What it may spend.
         *
         * @param budget in US dollars (10.50)
         */
        public Builder budget(BigDecimal budget) {
            this.budget = Patch.set(budget);
            return this;
        }

        /** {@return this, and empties what {@link #budget(BigDecimal)} sets} */
        public Builder clearBudget() {
            budget = Patch.clear();
            return this;
        }

        /**
         * Whether the budget is for a day or for all its time.
         *
         * @param budgetType one of its constants, or a word of your own through {@code of}
         */
        public Builder budgetType(AdBudgetType budgetType) {
            this.budgetType = Patch.set(budgetType);
            return this;
        }

        /** {@return this, and empties what {@link #budgetType(AdBudgetType)} sets} */
        public Builder clearBudgetType() {
            budgetType = Patch.clear();
            return this;
        }

        /**
         * The settings that are the same on every platform.
         *
         * @param config built before
         */
        public Builder config(AdGroupConfig config) {
            this.config = Patch.set(config);
            return this;
        }

        /** {@return this, and empties what {@link #config(AdGroupConfig)} sets} */
        public Builder clearConfig() {
            config = Patch.clear();
            return this;
        }

        /**
         * What it may spend in a day.
         *
         * @param dailyBudget in US dollars (10.50)
         */
        public Builder dailyBudget(BigDecimal dailyBudget) {
            this.dailyBudget = Patch.set(dailyBudget);
            return this;
        }

        /** {@return this, and empties what {@link #dailyBudget(BigDecimal)} sets} */
        public Builder clearDailyBudget() {
            dailyBudget = Patch.clear();
            return this;
        }

        /**
         * What to call it.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = Patch.set(name);
            return this;
        }

        /** {@return this, and empties what {@link #name(String)} sets} */
        public Builder clearName() {
            name = Patch.clear();
            return this;
        }

        /**
         * The settings of a single platform.
         *
         * @param platformConfig built before
         */
        public Builder platformConfig(AdPlatformConfig platformConfig) {
            this.platformConfig = Patch.set(platformConfig);
            return this;
        }

        /** {@return this, and empties what {@link #platformConfig(AdPlatformConfig)} sets} */
        public Builder clearPlatformConfig() {
            platformConfig = Patch.clear();
            return this;
        }

        /**
         * Where it stands.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(AdGroupStatus status) {
            this.status = Patch.set(status);
            return this;
        }

        /** {@return this, and empties what {@link #status(AdGroupStatus)} sets} */
        public Builder clearStatus() {
            status = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateAdGroup build() {
            return new UpdateAdGroup(budget, budgetType, config, dailyBudget, name, platformConfig, status);
        }
    }
}
