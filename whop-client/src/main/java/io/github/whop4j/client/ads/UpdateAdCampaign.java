package io.github.whop4j.client.ads;

import io.github.whop4j.client.Patch;
import java.math.BigDecimal;

/**
 * Changes to a campaign. What is not mentioned stays as it is.
 *
 * @param budget what it may spend; in US dollars (10.50)
 */
public record UpdateAdCampaign(Patch<BigDecimal> budget) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<BigDecimal> budget = Patch.absent();

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

        /** {@return an immutable value of what was set} */
        public UpdateAdCampaign build() {
            return new UpdateAdCampaign(budget);
        }
    }
}
