package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** How a step with a financing provider ended. */
public final class FinancingTransactionStatus extends OpenEnum {
    private static final Known<FinancingTransactionStatus> KNOWN = new Known<>(FinancingTransactionStatus::new);

    /** Done. */
    public static final FinancingTransactionStatus SUCCEEDED = KNOWN.add("succeeded");

    /** Refused by the provider. */
    public static final FinancingTransactionStatus DECLINED = KNOWN.add("declined");

    /** Broke off. */
    public static final FinancingTransactionStatus ERROR = KNOWN.add("error");

    /** Under way. */
    public static final FinancingTransactionStatus PENDING = KNOWN.add("pending");

    /** Not started. */
    public static final FinancingTransactionStatus CREATED = KNOWN.add("created");

    /** Not done in time. */
    public static final FinancingTransactionStatus EXPIRED = KNOWN.add("expired");

    /** A chargeback decided for the seller. */
    public static final FinancingTransactionStatus WON = KNOWN.add("won");

    /** Refused by the buyer. */
    public static final FinancingTransactionStatus REJECTED = KNOWN.add("rejected");

    /** A chargeback decided for the buyer. */
    public static final FinancingTransactionStatus LOST = KNOWN.add("lost");

    /** A chargeback that was avoided. */
    public static final FinancingTransactionStatus PREVENTED = KNOWN.add("prevented");

    /** Withdrawn. */
    public static final FinancingTransactionStatus CANCELED = KNOWN.add("canceled");

    private FinancingTransactionStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static FinancingTransactionStatus of(String value) {
        return KNOWN.of(value);
    }
}
