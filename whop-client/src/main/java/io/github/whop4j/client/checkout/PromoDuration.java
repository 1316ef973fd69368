package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Whether a promo code holds for renewals too. */
public final class PromoDuration extends OpenEnum {
    private static final Known<PromoDuration> KNOWN = new Known<>(PromoDuration::new);

    /** For every payment. */
    public static final PromoDuration FOREVER = KNOWN.add("forever");

    /** For one payment. */
    public static final PromoDuration ONCE = KNOWN.add("once");

    /** For a number of months. */
    public static final PromoDuration REPEATING = KNOWN.add("repeating");

    private PromoDuration(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PromoDuration of(String value) {
        return KNOWN.of(value);
    }
}
