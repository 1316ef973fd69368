package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How long after a view a result still counts. */
public final class TiktokViewWindow extends OpenEnum {
    private static final Known<TiktokViewWindow> KNOWN = new Known<>(TiktokViewWindow::new);

    /** Not at all. */
    public static final TiktokViewWindow OFF = KNOWN.add("OFF");

    /** One day. */
    public static final TiktokViewWindow ONE_DAY = KNOWN.add("ONE_DAY");

    /** Seven days. */
    public static final TiktokViewWindow SEVEN_DAYS = KNOWN.add("SEVEN_DAYS");

    private TiktokViewWindow(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokViewWindow of(String value) {
        return KNOWN.of(value);
    }
}
