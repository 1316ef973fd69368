package io.github.whop4j.client.ads;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did that ads are meant to bring, to be reported.
 *
 * @param companyId whose ads; {@code biz_…}
 * @param eventName what the person did
 * @param actionSource where the person did it
 * @param context what is known of the visit, and of the ad that led to it
 * @param currency of the value
 * @param customName your own name for it; for {@code custom} events
 * @param eventId your own id for it
 * @param eventTime when the person did it
 * @param planId the plan it is about; {@code plan_…}
 * @param productId the product it is about; {@code prod_…}
 * @param referrerUrl the page the person came from
 * @param url the page the person did it on
 * @param user the person
 * @param value what it is worth; in decimal major units (10.50)
 */
public record CreateConversion(
        String companyId,
        ConversionEventName eventName,
        @Nullable ConversionActionSource actionSource,
        @Nullable ConversionContext context,
        @Nullable Currency currency,
        @Nullable String customName,
        @Nullable String eventId,
        @Nullable Instant eventTime,
        @Nullable String planId,
        @Nullable String productId,
        @Nullable String referrerUrl,
        @Nullable String url,
        @Nullable ConversionUser user,
        @Nullable BigDecimal value) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose ads; {@code biz_…}
     * @param eventName what the person did
     * @return a builder
     */
    public static Builder builder(String companyId, ConversionEventName eventName) {
        return new Builder(companyId, eventName);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final ConversionEventName eventName;
        private @Nullable ConversionActionSource actionSource;
        private @Nullable ConversionContext context;
        private @Nullable Currency currency;
        private @Nullable String customName;
        private @Nullable String eventId;
        private @Nullable Instant eventTime;
        private @Nullable String planId;
        private @Nullable String productId;
        private @Nullable String referrerUrl;
        private @Nullable String url;
        private @Nullable ConversionUser user;
        private @Nullable BigDecimal value;

        private Builder(String companyId, ConversionEventName eventName) {
            this.companyId = companyId;
            this.eventName = eventName;
        }

        /**
         * Where the person did it.
         *
         * @param actionSource one of its constants, or a word of your own through {@code of}
         */
        public Builder actionSource(ConversionActionSource actionSource) {
            this.actionSource = actionSource;
            return this;
        }

        /**
         * What is known of the visit, and of the ad that led to it.
         *
         * @param context built before
         */
        public Builder context(ConversionContext context) {
            this.context = context;
            return this;
        }

        /**
         * Of the value.
         *
         * @param currency one of its constants, or a word of your own through {@code of}
         */
        public Builder currency(Currency currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Your own name for it.
         *
         * @param customName for {@code custom} events
         */
        public Builder customName(String customName) {
            this.customName = customName;
            return this;
        }

        /**
         * Your own id for it.
         *
         * @param eventId as text
         */
        public Builder eventId(String eventId) {
            this.eventId = eventId;
            return this;
        }

        /**
         * When the person did it.
         *
         * @param eventTime the point in time
         */
        public Builder eventTime(Instant eventTime) {
            this.eventTime = eventTime;
            return this;
        }

        /**
         * The plan it is about.
         *
         * @param planId {@code plan_…}
         */
        public Builder planId(String planId) {
            this.planId = planId;
            return this;
        }

        /**
         * The product it is about.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /**
         * The page the person came from.
         *
         * @param referrerUrl as text
         */
        public Builder referrerUrl(String referrerUrl) {
            this.referrerUrl = referrerUrl;
            return this;
        }

        /**
         * The page the person did it on.
         *
         * @param url as text
         */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /**
         * The person.
         *
         * @param user built before
         */
        public Builder user(ConversionUser user) {
            this.user = user;
            return this;
        }

        /**
         * What it is worth.
         *
         * @param value in decimal major units (10.50)
         */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateConversion build() {
            return new CreateConversion(
                    companyId,
                    eventName,
                    actionSource,
                    context,
                    currency,
                    customName,
                    eventId,
                    eventTime,
                    planId,
                    productId,
                    referrerUrl,
                    url,
                    user,
                    value);
        }
    }
}
