package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Where a plan or product can be seen. */
public final class Visibility extends OpenEnum {
    private static final Known<Visibility> KNOWN = new Known<>(Visibility::new);

    /** Listed. */
    public static final Visibility VISIBLE = KNOWN.add("visible");

    /** Reachable by its link only. */
    public static final Visibility HIDDEN = KNOWN.add("hidden");

    /** No longer sold. */
    public static final Visibility ARCHIVED = KNOWN.add("archived");

    /** Made for one checkout link. */
    public static final Visibility QUICK_LINK = KNOWN.add("quick_link");

    private Visibility(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static Visibility of(String value) {
        return KNOWN.of(value);
    }
}
