package io.github.whop4j.sandbox.state;

import java.util.List;
import java.util.Map;

/** What all tables held at one moment, in memory. Cheap to make: rows never change. */
public final class Mark {
    private final Map<String, List<Object>> rows;

    Mark(Map<String, List<Object>> rows) {
        this.rows = rows;
    }

    List<Object> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
