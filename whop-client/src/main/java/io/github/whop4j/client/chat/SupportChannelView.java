package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** Whose point of view a list of support chats takes. */
public final class SupportChannelView extends OpenEnum {
    private static final Known<SupportChannelView> KNOWN = new Known<>(SupportChannelView::new);

    /** Both. */
    public static final SupportChannelView ALL = KNOWN.add("all");

    /** The team's. */
    public static final SupportChannelView ADMIN = KNOWN.add("admin");

    /** The customer's. */
    public static final SupportChannelView CUSTOMER = KNOWN.add("customer");

    private SupportChannelView(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static SupportChannelView of(String value) {
        return KNOWN.of(value);
    }
}
