package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** Who or what wrote a message. */
public final class MessageType extends OpenEnum {
    private static final Known<MessageType> KNOWN = new Known<>(MessageType::new);

    /** A person. */
    public static final MessageType REGULAR = KNOWN.add("regular");

    /** Whop itself. */
    public static final MessageType SYSTEM = KNOWN.add("system");

    /** An automation. */
    public static final MessageType AUTOMATED = KNOWN.add("automated");

    private MessageType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MessageType of(String value) {
        return KNOWN.of(value);
    }
}
