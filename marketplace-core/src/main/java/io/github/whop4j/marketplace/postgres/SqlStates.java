package io.github.whop4j.marketplace.postgres;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;

/** The SQLSTATEs the marketplace acts on. */
public final class SqlStates {
    private static final Set<String> VICTIM = Set.of("40001", "40P01", "55P03");

    private SqlStates() {}

    /**
     * A unique key exists already.
     *
     * @param e from Jdbi
     * @return whether that was the reason
     */
    public static boolean isDuplicate(JdbiException e) {
        return state(e).equals("23505");
    }

    /**
     * Serialization failure, deadlock or lock timeout: the same work may succeed when repeated.
     *
     * @param e from Jdbi
     * @return whether that was the reason
     */
    public static boolean isVictim(JdbiException e) {
        return VICTIM.contains(state(e));
    }

    private static String state(JdbiException e) {
        return e.getCause() instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
