package io.github.whop4j.marketplace.catalog;

/**
 * What the seller must know before starting.
 *
 * @param id unique within the gig, {@code [a-z0-9_-]{1,40}}
 * @param type how it is answered
 * @param question 1 to 300 characters
 * @param required whether it must be answered
 */
public record Question(String id, Type type, String question, boolean required) {
    /** How a question is answered. */
    public enum Type {
        /** One line. */
        TEXT,
        /** Several lines. */
        TEXTAREA
    }
}
