package io.github.whop4j.client.chat;

import io.github.whop4j.client.OpenEnum;

/** Who may react to messages. */
public final class WhoCanReact extends OpenEnum {
    private static final Known<WhoCanReact> KNOWN = new Known<>(WhoCanReact::new);

    /** Everyone. */
    public static final WhoCanReact EVERYONE = KNOWN.add("everyone");

    /** No one. */
    public static final WhoCanReact NO_ONE = KNOWN.add("no_one");

    private WhoCanReact(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WhoCanReact of(String value) {
        return KNOWN.of(value);
    }
}
