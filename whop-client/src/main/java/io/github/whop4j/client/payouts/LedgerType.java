package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** The kind of a ledger account. */
public final class LedgerType extends OpenEnum {
    private static final Known<LedgerType> KNOWN = new Known<>(LedgerType::new);

    /** A company's or person's own. */
    public static final LedgerType PRIMARY = KNOWN.add("primary");

    /** One that gathers money of several. */
    public static final LedgerType POOL = KNOWN.add("pool");

    private LedgerType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static LedgerType of(String value) {
        return KNOWN.of(value);
    }
}
