package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** A movement of tokens. */
public final class CompanyTokenTransactionType extends OpenEnum {
    private static final Known<CompanyTokenTransactionType> KNOWN = new Known<>(CompanyTokenTransactionType::new);

    /** Given to a person. */
    public static final CompanyTokenTransactionType ADD = KNOWN.add("add");

    /** Taken from a person. */
    public static final CompanyTokenTransactionType SUBTRACT = KNOWN.add("subtract");

    /** Given by one person to another. */
    public static final CompanyTokenTransactionType TRANSFER = KNOWN.add("transfer");

    private CompanyTokenTransactionType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CompanyTokenTransactionType of(String value) {
        return KNOWN.of(value);
    }
}
