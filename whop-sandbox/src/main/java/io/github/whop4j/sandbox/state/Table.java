package io.github.whop4j.sandbox.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable rows by key, in the order they were first put. Used only inside {@link Store#read} and {@link Store#change}.
 *
 * @param <T> the type of a row
 */
public final class Table<T> {
    private final Store store;
    private final Class<T> type;
    private final Function<T, String> key;
    private final Map<String, T> rows = new LinkedHashMap<>();
    private final List<RowListener<T>> followers = new ArrayList<>();

    Table(Store store, Class<T> type, Function<T, String> key) {
        this.store = store;
        this.type = type;
        this.key = key;
    }

    /**
     * The row of a key.
     *
     * @return the row, or null
     */
    public @Nullable T find(String id) {
        store.checkHeld();
        return rows.get(id);
    }

    /**
     * The row of a key known to exist.
     *
     * @throws IllegalStateException when there is none: the state contradicts itself
     */
    public T get(String id) {
        T row = find(id);
        if (row == null) {
            throw new IllegalStateException("No " + type.getSimpleName() + " " + id);
        }
        return row;
    }

    /**
     * All rows, oldest first.
     *
     * @return a copy, safe to walk while changing the table
     */
    public List<T> all() {
        store.checkHeld();
        return new ArrayList<>(rows.values());
    }

    /**
     * All rows, oldest first.
     *
     * @return a stream, to be used up before the table changes
     */
    public Stream<T> stream() {
        store.checkHeld();
        return rows.values().stream();
    }

    /**
     * How many rows there are.
     *
     * @return the number
     */
    public int size() {
        store.checkHeld();
        return rows.size();
    }

    /** Adds a row, or replaces the one of the same key in its place. */
    public T put(T row) {
        String id = key.apply(row);
        T before = find(id);
        store.remember(before == null ? () -> unset(id) : () -> set(id, before));
        set(id, row);
        return row;
    }

    /**
     * Removes a row, if it is there.
     *
     * @param id the key
     */
    public void remove(String id) {
        T before = find(id);
        if (before != null) {
            store.remember(() -> set(id, before));
            unset(id);
        }
    }

    /**
     * Finds rows by a value they share; made once, when the table is.
     *
     * @param by the value of a row, or null for a row that has none
     * @return the index, kept up to date by the table
     */
    public Index<T> index(Function<T, @Nullable String> by) {
        return followed(new Index<>(this, by));
    }

    /**
     * Finds rows by their time; made once, when the table is.
     *
     * @param time the time; null for rows that have none
     * @return the schedule
     */
    public Schedule<T> schedule(Function<T, @Nullable Instant> time) {
        return followed(new Schedule<>(this, time));
    }

    private <F extends RowListener<T>> F followed(F follower) {
        rows.forEach(follower::add);
        followers.add(follower);
        return follower;
    }

    private void set(String id, T row) {
        T before = rows.put(id, row);
        for (RowListener<T> follower : followers) {
            if (before == null) {
                follower.add(id, row);
            } else {
                follower.replace(id, before, row);
            }
        }
    }

    private void unset(String id) {
        T before = rows.remove(id);
        if (before != null) {
            followers.forEach(follower -> follower.remove(id, before));
        }
    }

    /** Puts these rows in the place of all there are; the key that two of them share, if two do. */
    @Nullable
    String replace(List<T> fresh) {
        Map<String, T> all = new LinkedHashMap<>();
        for (T row : fresh) {
            if (all.put(key.apply(row), row) != null) {
                return key.apply(row);
            }
        }
        Map<String, T> before = new LinkedHashMap<>(rows);
        store.remember(() -> load(before));
        load(all);
        return null;
    }

    private void load(Map<String, T> all) {
        rows.clear();
        rows.putAll(all);
        for (RowListener<T> follower : followers) {
            follower.clear();
            rows.forEach(follower::add);
        }
    }

    Set<String> keys() {
        store.checkHeld();
        return rows.keySet();
    }

    Class<T> type() {
        return type;
    }

    void fill(List<T> saved) {
        saved.forEach(row -> rows.put(key.apply(row), row));
    }
}
