package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** A way to pay. */
public final class PaymentMethodType extends OpenEnum {
    private static final Known<PaymentMethodType> KNOWN = new Known<>(PaymentMethodType::new);

    /** Affirm, pay later. */
    public static final PaymentMethodType AFFIRM = KNOWN.add("affirm");

    /** Afterpay or Clearpay, pay later. */
    public static final PaymentMethodType AFTERPAY_CLEARPAY = KNOWN.add("afterpay_clearpay");

    /** Amazon Pay. */
    public static final PaymentMethodType AMAZON_PAY = KNOWN.add("amazon_pay");

    /** Apple Pay. */
    public static final PaymentMethodType APPLE_PAY = KNOWN.add("apple_pay");

    /** Bancontact. */
    public static final PaymentMethodType BANCONTACT = KNOWN.add("bancontact");

    /** Credit or debit card. */
    public static final PaymentMethodType CARD = KNOWN.add("card");

    /** Cash App. */
    public static final PaymentMethodType CASHAPP = KNOWN.add("cashapp");

    /** A crypto currency. */
    public static final PaymentMethodType CRYPTO = KNOWN.add("crypto");

    /** Google Pay. */
    public static final PaymentMethodType GOOGLE_PAY = KNOWN.add("google_pay");

    /** iDEAL. */
    public static final PaymentMethodType IDEAL = KNOWN.add("ideal");

    /** Klarna, pay later. */
    public static final PaymentMethodType KLARNA = KNOWN.add("klarna");

    /** Link by Stripe. */
    public static final PaymentMethodType LINK = KNOWN.add("link");

    /** PayPal. */
    public static final PaymentMethodType PAYPAL = KNOWN.add("paypal");

    /** Pix. */
    public static final PaymentMethodType PIX = KNOWN.add("pix");

    /** A balance held at Whop. */
    public static final PaymentMethodType PLATFORM_BALANCE = KNOWN.add("platform_balance");

    /** SEPA direct debit. */
    public static final PaymentMethodType SEPA_DEBIT = KNOWN.add("sepa_debit");

    /** Direct debit of a US bank account. */
    public static final PaymentMethodType US_BANK_ACCOUNT = KNOWN.add("us_bank_account");

    /** Venmo. */
    public static final PaymentMethodType VENMO = KNOWN.add("venmo");

    /** Whop itself does not know. */
    public static final PaymentMethodType UNKNOWN = KNOWN.add("unknown");

    static {
        KNOWN.addAll("acss_debit alipay alma apple au_bank_transfer au_becs_debit bacs_debit bancolombia billie bizum");
        KNOWN.addAll("blik boleto bre_b ca_bank_transfer capchase_pay card_installments_three card_installments_six");
        KNOWN.addAll("card_installments_twelve claritypay coinbase custom customer_balance demo_pay efecty eps");
        KNOWN.addAll("eu_bank_transfer fpx gb_bank_transfer giropay gopay grabpay id_bank_transfer interac kakao_pay");
        KNOWN.addAll("klarna_pay_now konbini kr_card kr_market kriya kueski mb_way m_pesa mercado_pago mobilepay");
        KNOWN.addAll("mondu multibanco naver_pay nequi netbanking ng_bank ng_bank_transfer ng_card ng_market ng_ussd");
        KNOWN.addAll("ng_wallet nz_bank_account oxxo p24 pago_efectivo pse pay_by_bank payco paynow paypay payto");
        KNOWN.addAll("promptpay qris rechnung revolut_pay samsung_pay satispay scalapay sencillito sequra servipag");
        KNOWN.addAll("sezzle shop_pay shopeepay sofort south_korea_market spei splitit sunbit swish tamara twint upi");
        KNOWN.addAll("us_bank_transfer vipps webpay wechat_pay yape zip coinflow");
    }

    private PaymentMethodType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentMethodType of(String value) {
        return KNOWN.of(value);
    }
}
