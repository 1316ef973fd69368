package io.github.whop4j.client.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice.
 *
 * @param label what it is for
 * @param unitPrice the price of one; in decimal major units (10.50)
 * @param quantity how many
 */
public record InvoiceLineItem(
        String label, BigDecimal unitPrice, @Nullable BigDecimal quantity) {
    /**
     * Starts with what is required.
     *
     * @param unitPrice the price of one; in decimal major units (10.50)
     * @return a builder
     */
    public static Builder builder(String label, BigDecimal unitPrice) {
        return new Builder(label, unitPrice);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String label;
        private final BigDecimal unitPrice;
        private @Nullable BigDecimal quantity;

        private Builder(String label, BigDecimal unitPrice) {
            this.label = label;
            this.unitPrice = unitPrice;
        }

        /**
         * How many.
         *
         * @param quantity exact
         */
        public Builder quantity(BigDecimal quantity) {
            this.quantity = quantity;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public InvoiceLineItem build() {
            return new InvoiceLineItem(label, unitPrice, quantity);
        }
    }
}
