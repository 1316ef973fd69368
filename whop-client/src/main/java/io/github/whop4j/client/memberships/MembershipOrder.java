package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** What a list of memberships is sorted by. */
public final class MembershipOrder extends OpenEnum {
    private static final Known<MembershipOrder> KNOWN = new Known<>(MembershipOrder::new);

    /** The id. */
    public static final MembershipOrder ID = KNOWN.add("id");

    /** When it was made. */
    public static final MembershipOrder CREATED_AT = KNOWN.add("created_at");

    /** Where the access stands. */
    public static final MembershipOrder STATUS = KNOWN.add("status");

    /** When it was cancelled. */
    public static final MembershipOrder CANCELED_AT = KNOWN.add("canceled_at");

    /** When the buyer joined. */
    public static final MembershipOrder DATE_JOINED = KNOWN.add("date_joined");

    /** What the buyer has paid. */
    public static final MembershipOrder TOTAL_SPEND = KNOWN.add("total_spend");

    private MembershipOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MembershipOrder of(String value) {
        return KNOWN.of(value);
    }
}
