package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.money.Money;

/** What a gig may hold. Lengths are in characters (code points). The catalog enforces these; forms may show them. */
public final class GigLimits {
    /** Lowest price of a package. */
    public static final Money PACKAGE_PRICE_MIN = Money.usd(500);

    /** Lowest price of an extra. */
    public static final Money EXTRA_PRICE_MIN = Money.usd(1);

    /** Highest price of a package or an extra. */
    public static final Money PRICE_MAX = Money.usd(100_000_000);

    /** Shortest title of a gig. */
    public static final int TITLE_MIN = 10;

    /** Longest title of a gig, a package or an extra. */
    public static final int TITLE = 80;

    /** Shortest description of a gig. */
    public static final int DESCRIPTION_MIN = 50;

    /** Longest description of a gig. */
    public static final int DESCRIPTION = 5_000;

    /** Longest description of a package. */
    public static final int PACKAGE_DESCRIPTION = 1_000;

    /** Longest description of an extra. */
    public static final int EXTRA_DESCRIPTION = 500;

    /** Most lines of what a package includes. */
    public static final int INCLUDES = 20;

    /** Longest line of what a package includes. */
    public static final int INCLUDES_LINE = 200;

    /** Most days until delivery. */
    public static final int DELIVERY_DAYS = 365;

    /** Most revisions of a package. */
    public static final int REVISIONS = 50;

    /** Most extras. */
    public static final int EXTRAS = 10;

    /** Most of one extra in an order. */
    public static final int EXTRA_QUANTITY = 50;

    /** Most answered questions. */
    public static final int FAQ = 20;

    /** Longest answered question. */
    public static final int FAQ_QUESTION = 200;

    /** Longest answer. */
    public static final int FAQ_ANSWER = 1_000;

    /** Most questions to the buyer. */
    public static final int REQUIREMENTS = 20;

    /** Longest question to the buyer. */
    public static final int REQUIREMENT = 300;

    /** Longest reason of an admin. */
    public static final int REASON = 1_000;

    private GigLimits() {}
}
