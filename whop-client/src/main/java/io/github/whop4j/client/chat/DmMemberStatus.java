package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** How a person stands to a private chat. */
public final class DmMemberStatus extends OpenEnum {
    private static final Known<DmMemberStatus> KNOWN = new Known<>(DmMemberStatus::new);

    /** Asked to take part. */
    public static final DmMemberStatus REQUESTED = KNOWN.add("requested");

    /** Takes part. */
    public static final DmMemberStatus ACCEPTED = KNOWN.add("accepted");

    /** Has hidden it. */
    public static final DmMemberStatus HIDDEN = KNOWN.add("hidden");

    /** Has closed it. */
    public static final DmMemberStatus CLOSED = KNOWN.add("closed");

    /** Has put it away. */
    public static final DmMemberStatus ARCHIVED = KNOWN.add("archived");

    private DmMemberStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static DmMemberStatus of(String value) {
        return KNOWN.of(value);
    }
}
