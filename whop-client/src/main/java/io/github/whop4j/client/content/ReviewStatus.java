package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Where a review stands. */
public final class ReviewStatus extends OpenEnum {
    private static final Known<ReviewStatus> KNOWN = new Known<>(ReviewStatus::new);

    /** Not published yet. */
    public static final ReviewStatus PENDING = KNOWN.add("pending");

    /** Can be read by anyone. */
    public static final ReviewStatus PUBLISHED = KNOWN.add("published");

    /** Taken down. */
    public static final ReviewStatus REMOVED = KNOWN.add("removed");

    private ReviewStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ReviewStatus of(String value) {
        return KNOWN.of(value);
    }
}
