package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Who moved the money. */
public final class PaymentProvider extends OpenEnum {
    private static final Known<PaymentProvider> KNOWN = new Known<>(PaymentProvider::new);

    /** Stripe. */
    public static final PaymentProvider STRIPE = KNOWN.add("stripe");

    /** Coinbase. */
    public static final PaymentProvider COINBASE = KNOWN.add("coinbase");

    /** PayPal. */
    public static final PaymentProvider PAYPAL = KNOWN.add("paypal");

    /** Apple. */
    public static final PaymentProvider APPLE = KNOWN.add("apple");

    /** Sezzle, pay later. */
    public static final PaymentProvider SEZZLE = KNOWN.add("sezzle");

    /** Splitit, payment in parts. */
    public static final PaymentProvider SPLITIT = KNOWN.add("splitit");

    /** A balance held at Whop. */
    public static final PaymentProvider PLATFORM_BALANCE = KNOWN.add("platform_balance");

    /** Several of them. */
    public static final PaymentProvider MULTI_PSP = KNOWN.add("multi_psp");

    /** Adyen. */
    public static final PaymentProvider ADYEN = KNOWN.add("adyen");

    /** ClarityPay, pay later. */
    public static final PaymentProvider CLARITYPAY = KNOWN.add("claritypay");

    /** Checkout.com. */
    public static final PaymentProvider CHECKOUT_DOT_COM = KNOWN.add("checkout_dot_com");

    /** Airwallex. */
    public static final PaymentProvider AIRWALLEX = KNOWN.add("airwallex");

    /** Coinflow. */
    public static final PaymentProvider COINFLOW = KNOWN.add("coinflow");

    /** seQura, pay later. */
    public static final PaymentProvider SEQURA = KNOWN.add("sequra");

    /** dLocal. */
    public static final PaymentProvider DLOCAL = KNOWN.add("dlocal");

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
