package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a list of ads is sorted by. */
public final class AdOrder extends OpenEnum {
    private static final Known<AdOrder> KNOWN = new Known<>(AdOrder::new);

    /** What was spent. */
    public static final AdOrder SPEND = KNOWN.add("spend");

    /** What came in, in relation to what was spent. */
    public static final AdOrder ROAS = KNOWN.add("roas");

    private AdOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdOrder of(String value) {
        return KNOWN.of(value);
    }
}
