package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How long after a click a result still counts. */
public final class TiktokClickWindow extends OpenEnum {
    private static final Known<TiktokClickWindow> KNOWN = new Known<>(TiktokClickWindow::new);

    /** Not at all. */
    public static final TiktokClickWindow OFF = KNOWN.add("OFF");

    /** One day. */
    public static final TiktokClickWindow ONE_DAY = KNOWN.add("ONE_DAY");

    /** Seven days. */
    public static final TiktokClickWindow SEVEN_DAYS = KNOWN.add("SEVEN_DAYS");

    /** Fourteen days. */
    public static final TiktokClickWindow FOURTEEN_DAYS = KNOWN.add("FOURTEEN_DAYS");

    /** Twenty-eight days. */
    public static final TiktokClickWindow TWENTY_EIGHT_DAYS = KNOWN.add("TWENTY_EIGHT_DAYS");

    private TiktokClickWindow(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokClickWindow of(String value) {
        return KNOWN.of(value);
    }
}
