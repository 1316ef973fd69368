package io.github.whop4j.client;

/**
 * The order of a list.
 */
public final class Direction extends OpenEnum {
    private static final Known<Direction> KNOWN = new Known<>(Direction::new);

    /** Smallest or oldest first. */
    public static final Direction ASC = KNOWN.add("asc");

    /** Largest or newest first. */
    public static final Direction DESC = KNOWN.add("desc");

    private Direction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static Direction of(String value) {
        return KNOWN.of(value);
    }
}
