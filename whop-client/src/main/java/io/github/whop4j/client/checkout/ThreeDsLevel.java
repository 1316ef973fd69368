package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** How strictly a card holder is asked to confirm. */
public final class ThreeDsLevel extends OpenEnum {
    private static final Known<ThreeDsLevel> KNOWN = new Known<>(ThreeDsLevel::new);

    /** Always ask. */
    public static final ThreeDsLevel MANDATE_CHALLENGE = KNOWN.add("mandate_challenge");

    /** Ask only if the bank insists. */
    public static final ThreeDsLevel FRICTIONLESS = KNOWN.add("frictionless");

    private ThreeDsLevel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ThreeDsLevel of(String value) {
        return KNOWN.of(value);
    }
}
