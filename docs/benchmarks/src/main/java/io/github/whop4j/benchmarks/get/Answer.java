package io.github.whop4j.benchmarks.get;

/** What the server answers every client: one document in which each SDK finds the resource it asks for. */
final class Answer {
    static final String ID = "pay_Qm7Wx2LrT9vB4c";

    static final String JSON =
            "{\"id\":\"" + ID + "\",\"object\":\"customer\",\"created\":1773497366,\"owned_by\":\"acme\","
                    + "\"status\":\"paid\",\"currency\":\"usd\",\"total\":49.00,\"created_at\":\"2026-03-14T14:09:26.535Z\","
                    + "\"payment\":{\"id\":\"" + ID + "\",\"status\":\"COMPLETED\"}}";

    private Answer() {}

    /** A client that read something else has not done the work. */
    static <T> T checked(T value, String id) {
        if (!id.equals(ID)) {
            throw new IllegalStateException("Read " + id + " instead of " + ID);
        }
        return value;
    }
}
