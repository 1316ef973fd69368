package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Why a payment was asked for. */
public final class BillingReason extends OpenEnum {
    private static final Known<BillingReason> KNOWN = new Known<>(BillingReason::new);

    /** The first one of a subscription. */
    public static final BillingReason SUBSCRIPTION_CREATE = KNOWN.add("subscription_create");

    /** A renewal. */
    public static final BillingReason SUBSCRIPTION_CYCLE = KNOWN.add("subscription_cycle");

    /** A change of plan. */
    public static final BillingReason SUBSCRIPTION_UPDATE = KNOWN.add("subscription_update");

    /** A single purchase. */
    public static final BillingReason ONE_TIME = KNOWN.add("one_time");

    /** Asked for by hand or by the API. */
    public static final BillingReason MANUAL = KNOWN.add("manual");

    /** A subscription, not said which part. */
    public static final BillingReason SUBSCRIPTION = KNOWN.add("subscription");

    private BillingReason(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static BillingReason of(String value) {
        return KNOWN.of(value);
    }
}
