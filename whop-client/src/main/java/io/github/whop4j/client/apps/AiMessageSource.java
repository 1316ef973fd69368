package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** Where a message to the AI comes from. */
public final class AiMessageSource extends OpenEnum {
    private static final Known<AiMessageSource> KNOWN = new Known<>(AiMessageSource::new);

    /** The person wrote it. */
    public static final AiMessageSource MANUAL = KNOWN.add("manual");

    /** The person took a suggestion. */
    public static final AiMessageSource SUGGESTION = KNOWN.add("suggestion");

    /** It came with a link. */
    public static final AiMessageSource LINK = KNOWN.add("link");

    private AiMessageSource(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AiMessageSource of(String value) {
        return KNOWN.of(value);
    }
}
