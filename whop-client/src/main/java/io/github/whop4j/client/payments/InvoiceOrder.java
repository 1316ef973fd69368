package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What a list of invoices is sorted by. */
public final class InvoiceOrder extends OpenEnum {
    private static final Known<InvoiceOrder> KNOWN = new Known<>(InvoiceOrder::new);

    /** The id. */
    public static final InvoiceOrder ID = KNOWN.add("id");

    /** When it was made. */
    public static final InvoiceOrder CREATED_AT = KNOWN.add("created_at");

    /** The last moment to pay. */
    public static final InvoiceOrder DUE_DATE = KNOWN.add("due_date");

    private InvoiceOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static InvoiceOrder of(String value) {
        return KNOWN.of(value);
    }
}
