package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** When a cancelled membership ends. */
public final class CancellationMode extends OpenEnum {
    private static final Known<CancellationMode> KNOWN = new Known<>(CancellationMode::new);

    /** When the paid period does; it does not renew. */
    public static final CancellationMode AT_PERIOD_END = KNOWN.add("at_period_end");

    /** At once; the buyer loses access. */
    public static final CancellationMode IMMEDIATE = KNOWN.add("immediate");

    private CancellationMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CancellationMode of(String value) {
        return KNOWN.of(value);
    }
}
