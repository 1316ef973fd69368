package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** What a list of plans is sorted by. */
public final class PlanOrder extends OpenEnum {
    private static final Known<PlanOrder> KNOWN = new Known<>(PlanOrder::new);

    /** The id. */
    public static final PlanOrder ID = KNOWN.add("id");

    /** How many active members it has. */
    public static final PlanOrder ACTIVE_MEMBERS_COUNT = KNOWN.add("active_members_count");

    /** When it was made. */
    public static final PlanOrder CREATED_AT = KNOWN.add("created_at");

    /** The notes for the team. */
    public static final PlanOrder INTERNAL_NOTES = KNOWN.add("internal_notes");

    /** When it runs out. */
    public static final PlanOrder EXPIRES_AT = KNOWN.add("expires_at");

    private PlanOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PlanOrder of(String value) {
        return KNOWN.of(value);
    }
}
