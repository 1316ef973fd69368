package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** Whether a member is there. */
public final class MemberStatus extends OpenEnum {
    private static final Known<MemberStatus> KNOWN = new Known<>(MemberStatus::new);

    /** Not yet. */
    public static final MemberStatus DRAFTED = KNOWN.add("drafted");

    /** There. */
    public static final MemberStatus JOINED = KNOWN.add("joined");

    /** No longer. */
    public static final MemberStatus LEFT = KNOWN.add("left");

    private MemberStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MemberStatus of(String value) {
        return KNOWN.of(value);
    }
}
