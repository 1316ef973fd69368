package io.github.whop4j.marketplace.access;

/** What a user signed up as. Selling needs a seller account, not just the role. */
public enum Role {
    /** Buys; may become a seller. */
    BUYER,
    /** Sells, and may buy. */
    SELLER,
    /** Moderates. Never reachable by signing up. */
    ADMIN
}
