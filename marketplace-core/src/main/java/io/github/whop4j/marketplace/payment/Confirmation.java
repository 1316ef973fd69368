package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import java.util.UUID;

/** What a look at Whop found about a checkout. */
public sealed interface Confirmation {
    /**
     * It is paid and the order exists.
     *
     * @param orderId the one order
     */
    record Ordered(UUID orderId) implements Confirmation {}

    /**
     * It is not paid (yet).
     *
     * @param status open, pending, failed or expired
     */
    record Unpaid(CheckoutStatus status) implements Confirmation {}

    /**
     * Money came that does not match what was agreed; a person must look.
     *
     * @param reason which check failed, such as {@code amount_mismatch}
     */
    record NeedsReview(String reason) implements Confirmation {}
}
