package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** What a list of waitlist entries is sorted by. */
public final class EntryOrder extends OpenEnum {
    private static final Known<EntryOrder> KNOWN = new Known<>(EntryOrder::new);

    /** The id. */
    public static final EntryOrder ID = KNOWN.add("id");

    /** When it was made. */
    public static final EntryOrder CREATED_AT = KNOWN.add("created_at");

    private EntryOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static EntryOrder of(String value) {
        return KNOWN.of(value);
    }
}
