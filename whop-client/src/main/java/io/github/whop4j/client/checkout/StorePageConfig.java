package io.github.whop4j.client.checkout;

import org.jspecify.annotations.Nullable;

/**
 * The look of a product's page.
 *
 * @param customCta what the buy button says; any words
 * @param showPrice whether the price is shown
 */
public record StorePageConfig(
        @Nullable String customCta, @Nullable Boolean showPrice) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String customCta;
        private @Nullable Boolean showPrice;

        private Builder() {}

        /**
         * What the buy button says.
         *
         * @param customCta any words
         */
        public Builder customCta(String customCta) {
            this.customCta = customCta;
            return this;
        }

        /**
         * Whether the price is shown.
         *
         * @param showPrice {@code true} for yes
         */
        public Builder showPrice(boolean showPrice) {
            this.showPrice = showPrice;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public StorePageConfig build() {
            return new StorePageConfig(customCta, showPrice);
        }
    }
}
