package io.github.whop4j.client.payments;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A charge to a member's saved payment method, with a price that exists.
 *
 * @param companyId who is paid; {@code biz_…}
 * @param memberId who is charged; {@code mber_…}
 * @param paymentMethodId what is charged; {@code payt_…}
 * @param planId a price that exists; {@code plan_…}
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 */
public record PaymentWithPlanId(
        String companyId,
        String memberId,
        String paymentMethodId,
        String planId,
        @Nullable Map<String, @Nullable Object> metadata)
        implements CreatePayment {
    /**
     * Starts with what is required.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param memberId who is charged; {@code mber_…}
     * @param paymentMethodId what is charged; {@code payt_…}
     * @param planId a price that exists; {@code plan_…}
     * @return a builder
     */
    public static Builder builder(String companyId, String memberId, String paymentMethodId, String planId) {
        return new Builder(companyId, memberId, paymentMethodId, planId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String memberId;
        private final String paymentMethodId;
        private final String planId;
        private @Nullable Map<String, @Nullable Object> metadata;

        private Builder(String companyId, String memberId, String paymentMethodId, String planId) {
            this.companyId = companyId;
            this.memberId = memberId;
            this.paymentMethodId = paymentMethodId;
            this.planId = planId;
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
        public PaymentWithPlanId build() {
            return new PaymentWithPlanId(companyId, memberId, paymentMethodId, planId, metadata);
        }
    }
}
