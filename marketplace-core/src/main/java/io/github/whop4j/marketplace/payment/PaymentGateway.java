package io.github.whop4j.marketplace.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the marketplace asks Whop about payments. Every method may throw
 * {@link io.github.whop4j.marketplace.problem.WhopUnavailableException}.
 */
public interface PaymentGateway {
    /**
     * Reads one payment.
     *
     * @param paymentId {@code pay_…}
     * @return empty if Whop knows no such payment
     */
    Optional<PaymentSnapshot> retrieve(String paymentId);

    /**
     * All payments made through one checkout, over all pages.
     *
     * @param companyId the seller's company
     * @param sessionId the checkout configuration {@code ch_…}
     * @return possibly empty, newest first
     */
    List<PaymentSnapshot> ofSession(String companyId, String sessionId);

    /**
     * Payments of a company that changed, over all pages: finds what lost webhooks would have told.
     *
     * @param companyId the seller's company
     * @param since changes at or after this
     * @return possibly empty
     */
    List<PaymentSnapshot> changedSince(String companyId, Instant since);

    /**
     * Refunds everything that has not been refunded yet. The same key twice is one refund.
     *
     * @param paymentId {@code pay_…}
     * @param idempotencyKey stable for this refund
     * @return the payment afterwards; the refund may still be on its way
     */
    PaymentSnapshot refund(String paymentId, String idempotencyKey);
}
