package io.github.whop4j.marketplace.postgres;

/** Reads enum constants kept as their names in stored JSON. */
public final class Words {
    private Words() {}

    /**
     * Reads a constant.
     *
     * @param <E> the enum
     * @param word as it is stored
     * @param unknown what a word of a newer version counts as
     * @return never null
     */
    public static <E extends Enum<E>> E read(String word, E unknown) {
        for (E constant : unknown.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        return unknown;
    }
}
