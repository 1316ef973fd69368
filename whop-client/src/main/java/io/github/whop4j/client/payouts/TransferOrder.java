package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** What a list of transfers is sorted by. */
public final class TransferOrder extends OpenEnum {
    private static final Known<TransferOrder> KNOWN = new Known<>(TransferOrder::new);

    /** The amount. */
    public static final TransferOrder AMOUNT = KNOWN.add("amount");

    /** When it was made. */
    public static final TransferOrder CREATED_AT = KNOWN.add("created_at");

    private TransferOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TransferOrder of(String value) {
        return KNOWN.of(value);
    }
}
