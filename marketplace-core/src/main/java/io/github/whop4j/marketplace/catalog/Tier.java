package io.github.whop4j.marketplace.catalog;

/** The three sizes in which a gig is sold. */
public enum Tier {
    /** The smallest. */
    BASIC,
    /** The middle one. */
    STANDARD,
    /** The largest. */
    PREMIUM
}
