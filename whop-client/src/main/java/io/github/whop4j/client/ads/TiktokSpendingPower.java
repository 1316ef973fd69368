package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How much the people to reach can spend. */
public final class TiktokSpendingPower extends OpenEnum {
    private static final Known<TiktokSpendingPower> KNOWN = new Known<>(TiktokSpendingPower::new);

    /** Any amount. */
    public static final TiktokSpendingPower ALL = KNOWN.add("ALL");

    /** Much. */
    public static final TiktokSpendingPower HIGH = KNOWN.add("HIGH");

    private TiktokSpendingPower(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokSpendingPower of(String value) {
        return KNOWN.of(value);
    }
}
