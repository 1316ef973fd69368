package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** What a list of members is sorted by. */
public final class MemberOrder extends OpenEnum {
    private static final Known<MemberOrder> KNOWN = new Known<>(MemberOrder::new);

    /** The id. */
    public static final MemberOrder ID = KNOWN.add("id");

    /** What they have paid, in US dollars. */
    public static final MemberOrder USD_TOTAL_SPENT = KNOWN.add("usd_total_spent");

    /** When it was made. */
    public static final MemberOrder CREATED_AT = KNOWN.add("created_at");

    /** When they joined. */
    public static final MemberOrder JOINED_AT = KNOWN.add("joined_at");

    /** What they did last. */
    public static final MemberOrder MOST_RECENT_ACTION = KNOWN.add("most_recent_action");

    private MemberOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MemberOrder of(String value) {
        return KNOWN.of(value);
    }
}
