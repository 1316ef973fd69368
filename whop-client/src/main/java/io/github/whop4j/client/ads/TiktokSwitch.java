package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Whether something is switched on at TikTok. */
public final class TiktokSwitch extends OpenEnum {
    private static final Known<TiktokSwitch> KNOWN = new Known<>(TiktokSwitch::new);

    /** Switched on. */
    public static final TiktokSwitch ON = KNOWN.add("ON");

    /** Switched off. */
    public static final TiktokSwitch OFF = KNOWN.add("OFF");

    private TiktokSwitch(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokSwitch of(String value) {
        return KNOWN.of(value);
    }
}
