package io.github.whop4j.sandbox.state;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What all tables held at one moment, in memory. Cheap to make: rows never change. */
public final class TableSnapshot {
    private final Map<String, List<Object>> rows;
    private final Duration ahead;

    TableSnapshot(Map<String, List<Object>> rows, Duration ahead) {
        this.rows = rows;
        this.ahead = ahead;
    }

    /** How far the clock was ahead of the one underneath. */
    Duration ahead() {
        return ahead;
    }

    List<Object> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
