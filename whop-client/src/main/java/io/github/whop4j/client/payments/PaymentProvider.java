package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/**
 * Who moved the money.
 */
public final class PaymentProvider extends OpenEnum {
    private static final Known<PaymentProvider> KNOWN = new Known<>(PaymentProvider::new);

    /** Stripe. */
    public static final PaymentProvider STRIPE = KNOWN.add("stripe");

    /** Adyen. */
    public static final PaymentProvider ADYEN = KNOWN.add("adyen");

    /** PayPal. */
    public static final PaymentProvider PAYPAL = KNOWN.add("paypal");

    /** Checkout.com. */
    public static final PaymentProvider CHECKOUT_DOT_COM = KNOWN.add("checkout_dot_com");

    /** Airwallex. */
    public static final PaymentProvider AIRWALLEX = KNOWN.add("airwallex");

    /** A balance held at Whop. */
    public static final PaymentProvider PLATFORM_BALANCE = KNOWN.add("platform_balance");

    /** Several of them. */
    public static final PaymentProvider MULTI_PSP = KNOWN.add("multi_psp");

    static {
        KNOWN.addAll("coinbase apple sezzle splitit claritypay coinflow sequra dlocal");
    }

    private PaymentProvider(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentProvider of(String value) {
        return KNOWN.of(value);
    }
}
