package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** How a plan is sold. */
public final class ReleaseMethod extends OpenEnum {
    private static final Known<ReleaseMethod> KNOWN = new Known<>(ReleaseMethod::new);

    /** Anyone may buy. */
    public static final ReleaseMethod BUY_NOW = KNOWN.add("buy_now");

    /** Buyers apply and wait. */
    public static final ReleaseMethod WAITLIST = KNOWN.add("waitlist");

    private ReleaseMethod(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ReleaseMethod of(String value) {
        return KNOWN.of(value);
    }
}
