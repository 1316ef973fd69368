package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where an invoice stands. */
public final class InvoiceStatus extends OpenEnum {
    private static final Known<InvoiceStatus> KNOWN = new Known<>(InvoiceStatus::new);

    /** Being put together. */
    public static final InvoiceStatus DRAFT = KNOWN.add("draft");

    /** Waiting to be paid. */
    public static final InvoiceStatus OPEN = KNOWN.add("open");

    /** Paid. */
    public static final InvoiceStatus PAID = KNOWN.add("paid");

    /** Not paid in time. */
    public static final InvoiceStatus PAST_DUE = KNOWN.add("past_due");

    /** Given up. */
    public static final InvoiceStatus UNCOLLECTIBLE = KNOWN.add("uncollectible");

    /** Withdrawn before it was paid. */
    public static final InvoiceStatus VOID = KNOWN.add("void");

    private InvoiceStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static InvoiceStatus of(String value) {
        return KNOWN.of(value);
    }
}
