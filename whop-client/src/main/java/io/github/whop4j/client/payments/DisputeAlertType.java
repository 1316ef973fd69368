package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What a bank announces. */
public final class DisputeAlertType extends OpenEnum {
    private static final Known<DisputeAlertType> KNOWN = new Known<>(DisputeAlertType::new);

    /** A dispute the seller can still prevent or contest. */
    public static final DisputeAlertType DISPUTE = KNOWN.add("dispute");

    /** A dispute that Visa's rapid resolution (RDR) decides by itself. */
    public static final DisputeAlertType DISPUTE_RDR = KNOWN.add("dispute_rdr");

    /** The card's owner says it was someone else. */
    public static final DisputeAlertType FRAUD = KNOWN.add("fraud");

    private DisputeAlertType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static DisputeAlertType of(String value) {
        return KNOWN.of(value);
    }
}
