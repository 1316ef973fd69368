package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Who may write. */
public final class WhoCanPost extends OpenEnum {
    private static final Known<WhoCanPost> KNOWN = new Known<>(WhoCanPost::new);

    /** Everyone. */
    public static final WhoCanPost EVERYONE = KNOWN.add("everyone");

    /** Admins only. */
    public static final WhoCanPost ADMINS = KNOWN.add("admins");

    private WhoCanPost(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WhoCanPost of(String value) {
        return KNOWN.of(value);
    }
}
