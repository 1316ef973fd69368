package io.github.whop4j.marketplace.notification;

/** The values a notice carries; which kind has which stands at {@link NoticeKind}. */
public enum NoticeField {
    /** An order's id. */
    ORDER_ID,
    /** The order's state in lower case. */
    ORDER_STATUS,
    /** A gig's id. */
    GIG_ID,
    /** A gig's slug. */
    GIG_SLUG,
    /** A gig's title. */
    GIG_TITLE,
    /** What a person wrote; possibly empty. */
    TEXT,
    /** 1 to 5. */
    RATING,
    /** An amount with its currency, such as {@code 12.50 USD}. */
    AMOUNT,
    /** Whop's {@code pay_…}. */
    PAYMENT_ID,
    /** Whop's words for a payment's state. */
    PAYMENT_STATUS,
    /** A checkout's id. */
    CHECKOUT_ID,
    /** A code, such as {@code amount_mismatch}. */
    REASON,
    /** A webhook's id. */
    EVENT_ID,
    /** A webhook's type. */
    EVENT_TYPE,
    /** The title of a {@link NoticeKind#TEXT}. */
    TITLE,
    /** The local path of a {@link NoticeKind#TEXT}. */
    LINK
}
