package io.github.whop4j.client.payments;

/**
 * A charge to a member's saved payment method. There are two kinds, each with a starting point of its own:
 * {@link #forPlan} with a price made for it, {@link #forPlanId} with a price that exists.
 */
public sealed interface CreatePayment permits PaymentWithPlan, PaymentWithPlanId {
    /**
     * A charge to a member's saved payment method, with a price made for it.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param memberId who is charged; {@code mber_…}
     * @param paymentMethodId what is charged; {@code payt_…}
     * @return a builder
     */
    static PaymentWithPlan.Builder forPlan(
            String companyId, String memberId, String paymentMethodId, PaymentPlan plan) {
        return PaymentWithPlan.builder(companyId, memberId, paymentMethodId, plan);
    }

    /**
     * A charge to a member's saved payment method, with a price that exists.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param memberId who is charged; {@code mber_…}
     * @param paymentMethodId what is charged; {@code payt_…}
     * @param planId a price that exists; {@code plan_…}
     * @return a builder
     */
    static PaymentWithPlanId.Builder forPlanId(
            String companyId, String memberId, String paymentMethodId, String planId) {
        return PaymentWithPlanId.builder(companyId, memberId, paymentMethodId, planId);
    }
}
