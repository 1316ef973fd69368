package io.github.whop4j.client.checkout;

/**
 * A checkout to be made. There are three kinds, each with a starting point of its own: {@link #forPlan} with a price
 * made for it, {@link #forPlanId} with a price that exists, {@link #forSetup} to save a payment method.
 */
public sealed interface CreateCheckoutConfiguration permits CheckoutWithPlan, CheckoutWithPlanId, CheckoutForSetup {
    /**
     * A checkout with a price made for it.
     *
     * @return a builder
     */
    static CheckoutWithPlan.Builder forPlan(CheckoutPlan plan) {
        return CheckoutWithPlan.builder(plan);
    }

    /**
     * A checkout with a price that exists.
     *
     * @param planId a price that exists; {@code plan_…}
     * @return a builder
     */
    static CheckoutWithPlanId.Builder forPlanId(String planId) {
        return CheckoutWithPlanId.builder(planId);
    }

    /**
     * A checkout that saves a payment method and charges nothing.
     *
     * @param companyId whose customer the saved payment method belongs to; {@code biz_…}
     * @return a builder
     */
    static CheckoutForSetup.Builder forSetup(String companyId) {
        return CheckoutForSetup.builder(companyId);
    }
}
