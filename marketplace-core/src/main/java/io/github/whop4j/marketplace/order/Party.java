package io.github.whop4j.marketplace.order;

/** Which side of an order a user is on. */
public enum Party {
    /** Paid for it. */
    BUYER,
    /** Works on it. */
    SELLER,
    /** Watches over it. */
    ADMIN
}
