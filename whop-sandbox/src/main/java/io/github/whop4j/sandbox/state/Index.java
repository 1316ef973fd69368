package io.github.whop4j.sandbox.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table by something other than their key, so that looking them up does not walk the whole table.
 * Rows without that something are not in it.
 *
 * @param <T> the type of a row
 */
public final class Index<T> extends RowListener<T> {
    private final Table<T> table;
    private final Function<T, @Nullable String> by;
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();

    Index(Table<T> table, Function<T, @Nullable String> by) {
        this.table = table;
        this.by = by;
    }

    /**
     * The rows of a value, oldest first. Used only inside {@link Store#read} and {@link Store#change}.
     *
     * @param value what they have in common
     * @return a list of its own, empty when there are none
     */
    public List<T> of(String value) {
        return keys.getOrDefault(value, Set.of()).stream().map(table::get).toList();
    }

    @Override
    void add(String key, T row) {
        String value = by.apply(row);
        if (value != null) {
            keys.computeIfAbsent(value, first -> new LinkedHashSet<>()).add(key);
        }
    }

    @Override
    void clear() {
        keys.clear();
    }

    @Override
    void remove(String key, T row) {
        String value = by.apply(row);
        if (value == null) {
            return;
        }
        Set<String> rest = keys.getOrDefault(value, Set.of());
        rest.remove(key);
        if (rest.isEmpty()) {
            keys.remove(value);
        }
    }

    /** A row replaced in its place keeps its place here too. */
    @Override
    void replace(String key, T before, T after) {
        if (!Objects.equals(by.apply(before), by.apply(after))) {
            remove(key, before);
            add(key, after);
        }
    }
}
