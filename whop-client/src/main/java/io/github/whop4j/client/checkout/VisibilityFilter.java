package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Where plans or products of a list can be seen. */
public final class VisibilityFilter extends OpenEnum {
    private static final Known<VisibilityFilter> KNOWN = new Known<>(VisibilityFilter::new);

    /** Listed ones. */
    public static final VisibilityFilter VISIBLE = KNOWN.add("visible");

    /** Those reachable by their link only. */
    public static final VisibilityFilter HIDDEN = KNOWN.add("hidden");

    /** Those no longer sold. */
    public static final VisibilityFilter ARCHIVED = KNOWN.add("archived");

    /** Those made for one checkout link. */
    public static final VisibilityFilter QUICK_LINK = KNOWN.add("quick_link");

    /** All of them. */
    public static final VisibilityFilter ALL = KNOWN.add("all");

    /** All but those made for one checkout link. */
    public static final VisibilityFilter NOT_QUICK_LINK = KNOWN.add("not_quick_link");

    /** All that are still sold. */
    public static final VisibilityFilter NOT_ARCHIVED = KNOWN.add("not_archived");

    private VisibilityFilter(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static VisibilityFilter of(String value) {
        return KNOWN.of(value);
    }
}
