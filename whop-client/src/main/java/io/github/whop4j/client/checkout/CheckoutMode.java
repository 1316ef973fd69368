package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** What a checkout does. */
public final class CheckoutMode extends OpenEnum {
    private static final Known<CheckoutMode> KNOWN = new Known<>(CheckoutMode::new);

    /** Takes a payment. */
    public static final CheckoutMode PAYMENT = KNOWN.add("payment");

    /** Saves a payment method and charges nothing. */
    public static final CheckoutMode SETUP = KNOWN.add("setup");

    private CheckoutMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CheckoutMode of(String value) {
        return KNOWN.of(value);
    }
}
