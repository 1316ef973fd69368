package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** What a member did last. */
public final class MemberAction extends OpenEnum {
    private static final Known<MemberAction> KNOWN = new Known<>(MemberAction::new);

    /** Cancelled; open until the end of the paid period. */
    public static final MemberAction CANCELING = KNOWN.add("canceling");

    /** Stopped paying and left. */
    public static final MemberAction CHURNED = KNOWN.add("churned");

    /** Paid the last part of a price in parts. */
    public static final MemberAction FINISHED_SPLIT_PAY = KNOWN.add("finished_split_pay");

    /** Payments are paused. */
    public static final MemberAction PAUSED = KNOWN.add("paused");

    /** Pays again and again. */
    public static final MemberAction PAID_SUBSCRIBER = KNOWN.add("paid_subscriber");

    /** Paid once. */
    public static final MemberAction PAID_ONCE = KNOWN.add("paid_once");

    /** Access is about to run out. */
    public static final MemberAction EXPIRING = KNOWN.add("expiring");

    /** Joined. */
    public static final MemberAction JOINED = KNOWN.add("joined");

    /** Not started. */
    public static final MemberAction DRAFTED = KNOWN.add("drafted");

    /** Left. */
    public static final MemberAction LEFT = KNOWN.add("left");

    /** In a free trial. */
    public static final MemberAction TRIALING = KNOWN.add("trialing");

    /** Waiting to be let in. */
    public static final MemberAction PENDING_ENTRY = KNOWN.add("pending_entry");

    /** Renewing. */
    public static final MemberAction RENEWING = KNOWN.add("renewing");

    /** A renewal failed and is being tried again. */
    public static final MemberAction PAST_DUE = KNOWN.add("past_due");

    private MemberAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MemberAction of(String value) {
        return KNOWN.of(value);
    }
}
