package io.github.whop4j.client.payments;

import org.jspecify.annotations.Nullable;

/**
 * The buyer's address on an invoice.
 *
 * @param city the city
 * @param country the country
 * @param line1 street and number
 * @param line2 anything more
 * @param name of the person
 * @param phone their number
 * @param postalCode the post code
 * @param state the state or region
 * @param taxIdType the kind of the tax number
 * @param taxIdValue the tax number itself
 */
public record InvoiceAddress(
        @Nullable String city,
        @Nullable String country,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String postalCode,
        @Nullable String state,
        @Nullable TaxIdentifierType taxIdType,
        @Nullable String taxIdValue) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String city;
        private @Nullable String country;
        private @Nullable String line1;
        private @Nullable String line2;
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String postalCode;
        private @Nullable String state;
        private @Nullable TaxIdentifierType taxIdType;
        private @Nullable String taxIdValue;

        private Builder() {}

        /**
         * The city.
         *
         * @param city as text
         */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /**
         * The country.
         *
         * @param country as text
         */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /**
         * Street and number.
         *
         * @param line1 as text
         */
        public Builder line1(String line1) {
            this.line1 = line1;
            return this;
        }

        /**
         * Anything more.
         *
         * @param line2 as text
         */
        public Builder line2(String line2) {
            this.line2 = line2;
            return this;
        }

        /**
         * Of the person.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Their number.
         *
         * @param phone as text
         */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * The post code.
         *
         * @param postalCode as text
         */
        public Builder postalCode(String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * The state or region.
         *
         * @param state as text
         */
        public Builder state(String state) {
            this.state = state;
            return this;
        }

        /**
         * The kind of the tax number.
         *
         * @param taxIdType one of its constants, or a word of your own through {@code of}
         */
        public Builder taxIdType(TaxIdentifierType taxIdType) {
            this.taxIdType = taxIdType;
            return this;
        }

        /**
         * The tax number itself.
         *
         * @param taxIdValue as text
         */
        public Builder taxIdValue(String taxIdValue) {
            this.taxIdValue = taxIdValue;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public InvoiceAddress build() {
            return new InvoiceAddress(
                    city, country, line1, line2, name, phone, postalCode, state, taxIdType, taxIdValue);
        }
    }
}
