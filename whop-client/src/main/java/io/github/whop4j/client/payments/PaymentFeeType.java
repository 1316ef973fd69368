package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What a fee of a payment is for. */
public final class PaymentFeeType extends OpenEnum {
    private static final Known<PaymentFeeType> KNOWN = new Known<>(PaymentFeeType::new);

    /** Sales tax passed on to the authorities. */
    public static final PaymentFeeType SALES_TAX_REMITTANCE = KNOWN.add("sales_tax_remittance");

    /** Processing by Whop. */
    public static final PaymentFeeType WHOP_PROCESSING_FEE = KNOWN.add("whop_processing_fee");

    /** What the affiliate gets. */
    public static final PaymentFeeType AFFILIATE_FEE = KNOWN.add("affiliate_fee");

    /** A dispute. */
    public static final PaymentFeeType DISPUTE_FEE = KNOWN.add("dispute_fee");

    /** The notice of a dispute. */
    public static final PaymentFeeType DISPUTE_ALERT_FEE = KNOWN.add("dispute_alert_fee");

    /** A fee the buyer paid on top. */
    public static final PaymentFeeType BUYER_FEE = KNOWN.add("buyer_fee");

    /** Processing, as a share of the payment. */
    public static final PaymentFeeType PAYMENT_PROCESSING_PERCENTAGE_FEE =
            KNOWN.add("payment_processing_percentage_fee");

    /** Processing, a fixed amount. */
    public static final PaymentFeeType PAYMENT_PROCESSING_FIXED_FEE = KNOWN.add("payment_processing_fixed_fee");

    /** A payment across borders, as a share of it. */
    public static final PaymentFeeType CROSS_BORDER_PERCENTAGE_FEE = KNOWN.add("cross_border_percentage_fee");

    /** Changing the currency, as a share of the payment. */
    public static final PaymentFeeType FX_PERCENTAGE_FEE = KNOWN.add("fx_percentage_fee");

    /** Routing between payment providers, as a share of the payment. */
    public static final PaymentFeeType ORCHESTRATION_PERCENTAGE_FEE = KNOWN.add("orchestration_percentage_fee");

    /** Asking the card holder to confirm, a fixed amount. */
    public static final PaymentFeeType THREE_DS_FIXED_FEE = KNOWN.add("three_ds_fixed_fee");

    /** Recurring billing, as a share of the payment. */
    public static final PaymentFeeType BILLING_PERCENTAGE_FEE = KNOWN.add("billing_percentage_fee");

    /** What the platform keeps. */
    public static final PaymentFeeType APPLICATION_FEE = KNOWN.add("application_fee");

    static {
        KNOWN.addAll("stripe_domestic_processing_fee stripe_international_processing_fee stripe_fixed_processing_fee");
        KNOWN.addAll("stripe_billing_fee stripe_radar_fee sales_tax_remittance_reversal stripe_sales_tax_fee");
        KNOWN.addAll("marketplace_affiliate_fee crypto_fee stripe_standard_processing_fee paypal_fee");
        KNOWN.addAll("stripe_payout_fee apple_processing_fee sezzle_processing_fee splitit_processing_fee");
        KNOWN.addAll("platform_balance_processing_fee revshare_percentage_fee");
    }

    private PaymentFeeType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentFeeType of(String value) {
        return KNOWN.of(value);
    }
}
