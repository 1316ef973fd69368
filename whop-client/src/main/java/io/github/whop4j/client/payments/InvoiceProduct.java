package io.github.whop4j.client.payments;

import org.jspecify.annotations.Nullable;

/**
 * A product made for one invoice.
 *
 * @param title what the buyer reads
 * @param productTaxCodeId how it is taxed; {@code ptc_…}
 */
public record InvoiceProduct(String title, @Nullable String productTaxCodeId) {
    /**
     * Starts with what is required.
     *
     * @param title what the buyer reads
     * @return a builder
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String title;
        private @Nullable String productTaxCodeId;

        private Builder(String title) {
            this.title = title;
        }

        /**
         * How it is taxed.
         *
         * @param productTaxCodeId {@code ptc_…}
         */
        public Builder productTaxCodeId(String productTaxCodeId) {
            this.productTaxCodeId = productTaxCodeId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public InvoiceProduct build() {
            return new InvoiceProduct(title, productTaxCodeId);
        }
    }
}
