package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** The kind of a bounty. */
public final class BountyType extends OpenEnum {
    private static final Known<BountyType> KNOWN = new Known<>(BountyType::new);

    /** The usual kind. */
    public static final BountyType CLASSIC = KNOWN.add("classic");

    /** Paid by a person. */
    public static final BountyType USER_FUNDED = KNOWN.add("user_funded");

    /** For a workforce. */
    public static final BountyType WORKFORCE = KNOWN.add("workforce");

    private BountyType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static BountyType of(String value) {
        return KNOWN.of(value);
    }
}
