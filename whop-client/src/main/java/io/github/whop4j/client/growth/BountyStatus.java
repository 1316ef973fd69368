package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** Whether a bounty is on offer. */
public final class BountyStatus extends OpenEnum {
    private static final Known<BountyStatus> KNOWN = new Known<>(BountyStatus::new);

    /** It is. */
    public static final BountyStatus PUBLISHED = KNOWN.add("published");

    /** It is put away. */
    public static final BountyStatus ARCHIVED = KNOWN.add("archived");

    private BountyStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static BountyStatus of(String value) {
        return KNOWN.of(value);
    }
}
