package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** The site an embedded video is on. */
public final class EmbedType extends OpenEnum {
    private static final Known<EmbedType> KNOWN = new Known<>(EmbedType::new);

    /** YouTube. */
    public static final EmbedType YOUTUBE = KNOWN.add("youtube");

    /** Loom. */
    public static final EmbedType LOOM = KNOWN.add("loom");

    private EmbedType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static EmbedType of(String value) {
        return KNOWN.of(value);
    }
}
