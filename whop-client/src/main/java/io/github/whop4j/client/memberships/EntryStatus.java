package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** Where a waitlist entry stands. */
public final class EntryStatus extends OpenEnum {
    private static final Known<EntryStatus> KNOWN = new Known<>(EntryStatus::new);

    /** Being filled in. */
    public static final EntryStatus DRAFTED = KNOWN.add("drafted");

    /** Waiting for the seller. */
    public static final EntryStatus PENDING = KNOWN.add("pending");

    /** Let in. */
    public static final EntryStatus APPROVED = KNOWN.add("approved");

    /** Refused. */
    public static final EntryStatus DENIED = KNOWN.add("denied");

    /** All of them, in a query. */
    public static final EntryStatus ANY = KNOWN.add("any");

    private EntryStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static EntryStatus of(String value) {
        return KNOWN.of(value);
    }
}
