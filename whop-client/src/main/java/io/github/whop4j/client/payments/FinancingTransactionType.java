package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** A step with a financing provider. */
public final class FinancingTransactionType extends OpenEnum {
    private static final Known<FinancingTransactionType> KNOWN = new Known<>(FinancingTransactionType::new);

    /** Authorized and captured at once. */
    public static final FinancingTransactionType PURCHASE = KNOWN.add("purchase");

    /** Asked whether the money is there. */
    public static final FinancingTransactionType AUTHORIZE = KNOWN.add("authorize");

    /** Took the authorized money. */
    public static final FinancingTransactionType CAPTURE = KNOWN.add("capture");

    /** Gave money back. */
    public static final FinancingTransactionType REFUND = KNOWN.add("refund");

    /** Withdrew. */
    public static final FinancingTransactionType CANCELED = KNOWN.add("canceled");

    /** Checked the method of payment. */
    public static final FinancingTransactionType VERIFY = KNOWN.add("verify");

    /** The buyer disputes. */
    public static final FinancingTransactionType CHARGEBACK = KNOWN.add("chargeback");

    /** The buyer is about to dispute. */
    public static final FinancingTransactionType PRE_CHARGEBACK = KNOWN.add("pre_chargeback");

    /** Asked the card holder to confirm. */
    public static final FinancingTransactionType THREE_D_SECURE = KNOWN.add("three_d_secure");

    /** Checked for fraud. */
    public static final FinancingTransactionType FRAUD_SCREENING = KNOWN.add("fraud_screening");

    /** An authorization. */
    public static final FinancingTransactionType AUTHORIZATION = KNOWN.add("authorization");

    /** One of several parts. */
    public static final FinancingTransactionType INSTALLMENT = KNOWN.add("installment");

    private FinancingTransactionType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static FinancingTransactionType of(String value) {
        return KNOWN.of(value);
    }
}
