package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.state.Plan;

/** Why a payment was made, in the words of {@code BillingReasons} of the contract. */
public final class BillingReason {
    /** Something is bought that does not renew. */
    public static final String ONE_TIME = "one_time";
    /** A subscription begins. */
    public static final String SUBSCRIPTION_CREATE = "subscription_create";
    /** A subscription goes on for another period. */
    public static final String SUBSCRIPTION_CYCLE = "subscription_cycle";

    private BillingReason() {}

    /**
     * Why a plan is paid for the first time.
     *
     * @return one_time or subscription_create
     */
    public static String first(Plan plan) {
        return plan.renews() ? SUBSCRIPTION_CREATE : ONE_TIME;
    }
}
