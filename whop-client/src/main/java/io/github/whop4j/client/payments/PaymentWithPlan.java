package io.github.whop4j.client.payments;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A charge to a member's saved payment method, with a price made for it.
 *
 * @param companyId who is paid; {@code biz_…}
 * @param memberId who is charged; {@code mber_…}
 * @param paymentMethodId what is charged; {@code payt_…}
 * @param plan the price, made for this payment
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 */
public record PaymentWithPlan(
        String companyId,
        String memberId,
        String paymentMethodId,
        PaymentPlan plan,
        @Nullable Map<String, @Nullable Object> metadata)
        implements CreatePayment {
    /**
     * Starts with what is required.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param memberId who is charged; {@code mber_…}
     * @param paymentMethodId what is charged; {@code payt_…}
     * @param plan the price, made for this payment
     * @return a builder
     */
    public static Builder builder(String companyId, String memberId, String paymentMethodId, PaymentPlan plan) {
        return new Builder(companyId, memberId, paymentMethodId, plan);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String memberId;
        private final String paymentMethodId;
        private final PaymentPlan plan;
        private @Nullable Map<String, @Nullable Object> metadata;

        private Builder(String companyId, String memberId, String paymentMethodId, PaymentPlan plan) {
            this.companyId = companyId;
            this.memberId = memberId;
            this.paymentMethodId = paymentMethodId;
            this.plan = plan;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
            return this;
        }

        /** {@return an immutable value of what was set} */
        public PaymentWithPlan build() {
            return new PaymentWithPlan(companyId, memberId, paymentMethodId, plan, metadata);
        }
    }
}
