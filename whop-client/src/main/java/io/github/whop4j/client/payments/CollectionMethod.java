package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** How the money of an invoice is asked for. */
public final class CollectionMethod extends OpenEnum {
    private static final Known<CollectionMethod> KNOWN = new Known<>(CollectionMethod::new);

    /** The buyer gets the invoice and pays it. */
    public static final CollectionMethod SEND_INVOICE = KNOWN.add("send_invoice");

    /** A saved payment method of the buyer is charged. */
    public static final CollectionMethod CHARGE_AUTOMATICALLY = KNOWN.add("charge_automatically");

    private CollectionMethod(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CollectionMethod of(String value) {
        return KNOWN.of(value);
    }
}
