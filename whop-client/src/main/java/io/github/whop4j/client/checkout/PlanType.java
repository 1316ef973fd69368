package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Whether a plan is paid once or again and again. */
public final class PlanType extends OpenEnum {
    private static final Known<PlanType> KNOWN = new Known<>(PlanType::new);

    /** Charged every billing period. */
    public static final PlanType RENEWAL = KNOWN.add("renewal");

    /** Charged once. */
    public static final PlanType ONE_TIME = KNOWN.add("one_time");

    private PlanType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PlanType of(String value) {
        return KNOWN.of(value);
    }
}
