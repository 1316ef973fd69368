package io.github.whop4j.sandbox.fault;

/**
 * How events are written. Each of these has been seen from Whop, so a receiver should read all of them. Start from
 * {@link #USUAL} and change what should differ.
 *
 * @param amounts how amounts in {@code data} are written; counts stay numbers
 * @param owner which field of the envelope names the company
 * @param type how the envelope's type is written; endpoints always choose dotted types
 */
public record EventSpelling(Amounts amounts, Owner owner, Type type) {
    /** As Whop documents it: numbers, {@code company_id}, dotted. */
    public static final EventSpelling USUAL = new EventSpelling(Amounts.NUMBERS, Owner.COMPANY_ID, Type.DOTTED);

    /** How amounts are written. */
    public enum Amounts {
        /** As in {@code 20.00}. */
        NUMBERS,
        /** As in {@code "20.00"}. */
        STRINGS
    }

    /** What names the company in the envelope. */
    public enum Owner {
        /** The field {@code company_id}. */
        COMPANY_ID,
        /** The field {@code account_id}. */
        ACCOUNT_ID,
        /** No field: a receiver has to look into the data. */
        NEITHER
    }

    /** How the type is written. */
    public enum Type {
        /** As in {@code payment.succeeded}. */
        DOTTED,
        /** As in {@code payment_succeeded}. */
        UNDERSCORED
    }

    /**
     * The same, with amounts as strings.
     *
     * @return a copy
     */
    public EventSpelling amountsAsStrings() {
        return new EventSpelling(Amounts.STRINGS, owner, type);
    }

    /**
     * The same, with the company under another name or none.
     *
     * @param newOwner which field names it
     * @return a copy
     */
    public EventSpelling owner(Owner newOwner) {
        return new EventSpelling(amounts, newOwner, type);
    }

    /**
     * The same, with underscores in types.
     *
     * @return a copy
     */
    public EventSpelling underscored() {
        return new EventSpelling(amounts, owner, Type.UNDERSCORED);
    }
}
