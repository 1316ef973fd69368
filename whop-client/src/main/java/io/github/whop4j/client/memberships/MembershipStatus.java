package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** Where a buyer's access stands. */
public final class MembershipStatus extends OpenEnum {
    private static final Known<MembershipStatus> KNOWN = new Known<>(MembershipStatus::new);

    /** In a free trial. */
    public static final MembershipStatus TRIALING = KNOWN.add("trialing");

    /** Paid and open. */
    public static final MembershipStatus ACTIVE = KNOWN.add("active");

    /** A renewal failed and is being tried again. */
    public static final MembershipStatus PAST_DUE = KNOWN.add("past_due");

    /** Ended as planned. */
    public static final MembershipStatus COMPLETED = KNOWN.add("completed");

    /** Ended by the buyer or the seller. */
    public static final MembershipStatus CANCELED = KNOWN.add("canceled");

    /** Ran out. */
    public static final MembershipStatus EXPIRED = KNOWN.add("expired");

    /** Payment never came through. */
    public static final MembershipStatus UNRESOLVED = KNOWN.add("unresolved");

    /** Not started. */
    public static final MembershipStatus DRAFTED = KNOWN.add("drafted");

    /** Open until the end of the paid period, then over. */
    public static final MembershipStatus CANCELING = KNOWN.add("canceling");

    private MembershipStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MembershipStatus of(String value) {
        return KNOWN.of(value);
    }
}
