package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a payment stands, in the words of an invoice. Paid means {@link #PAID}; {@link PaymentSubstatus} says more. */
public final class PaymentStatus extends OpenEnum {
    private static final Known<PaymentStatus> KNOWN = new Known<>(PaymentStatus::new);

    /** Being put together. */
    public static final PaymentStatus DRAFT = KNOWN.add("draft");

    /** Waiting to be paid. */
    public static final PaymentStatus OPEN = KNOWN.add("open");

    /** The money was taken. */
    public static final PaymentStatus PAID = KNOWN.add("paid");

    /** The payment provider is still working. */
    public static final PaymentStatus PENDING = KNOWN.add("pending");

    /** Given up. */
    public static final PaymentStatus UNCOLLECTIBLE = KNOWN.add("uncollectible");

    /** Failed, and no one has decided what to do. */
    public static final PaymentStatus UNRESOLVED = KNOWN.add("unresolved");

    /** Withdrawn before it was paid. */
    public static final PaymentStatus VOID = KNOWN.add("void");

    private PaymentStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentStatus of(String value) {
        return KNOWN.of(value);
    }
}
