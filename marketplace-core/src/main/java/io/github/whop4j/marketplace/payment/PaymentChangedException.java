package io.github.whop4j.marketplace.payment;

/** The payment's row was written by another transaction since it was read: everything done on it is rolled back. */
final class PaymentChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PaymentChangedException(String paymentId) {
        super("Payment " + paymentId + " was changed by another transaction.", null, false, false);
    }
}
