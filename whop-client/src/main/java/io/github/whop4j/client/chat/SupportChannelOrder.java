package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** What a list of support chats is sorted by. */
public final class SupportChannelOrder extends OpenEnum {
    private static final Known<SupportChannelOrder> KNOWN = new Known<>(SupportChannelOrder::new);

    /** When it was made. */
    public static final SupportChannelOrder CREATED_AT = KNOWN.add("created_at");

    /** When the last message was sent. */
    public static final SupportChannelOrder LAST_POST_SENT_AT = KNOWN.add("last_post_sent_at");

    private SupportChannelOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static SupportChannelOrder of(String value) {
        return KNOWN.of(value);
    }
}
