package io.github.whop4j.marketplace.postgres;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;

/** Why PostgreSQL refused, by SQLSTATE. */
final class Refusal {
    private static final Set<String> VICTIM = Set.of("40001", "40P01", "55P03");

    private Refusal() {}

    /** A unique key holds already. */
    static boolean isDuplicate(JdbiException e) {
        return state(e).equals("23505");
    }

    /** Serialization failure, deadlock or lock timeout: the same work may succeed when repeated. */
    static boolean isVictim(JdbiException e) {
        return VICTIM.contains(state(e));
    }

    private static String state(JdbiException e) {
        return e.getCause() instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
