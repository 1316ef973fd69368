package io.github.whop4j.marketplace.order;

/** What people may write into an order. Lengths are in characters (code points). */
public final class OrderLimits {
    /** Longest answer to a question, and longest message of a delivery. */
    public static final int MESSAGE = 5_000;

    /** Longest reason, review or link. */
    public static final int TEXT = 2_000;

    /** Longest name of a link. */
    public static final int LINK_NAME = 200;

    /** Most links of a delivery. */
    public static final int LINKS = 20;

    /** Highest rating; the lowest is 1. */
    public static final int RATING = 5;

    /** Most orders of one list. */
    public static final int LISTED = 50;

    private OrderLimits() {}
}
