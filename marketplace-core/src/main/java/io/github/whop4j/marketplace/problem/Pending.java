package io.github.whop4j.marketplace.problem;

/** Marks what is declared but not built yet; disappears with the first working order. */
public final class Pending {
    private Pending() {}

    /**
     * Refuses.
     *
     * @param what what is missing
     * @param <T> whatever is needed
     * @return never
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    public static <T> T here(String what) {
        if (!what.isEmpty()) {
            throw new UnsupportedOperationException(what);
        }
        throw new IllegalArgumentException();
    }
}
