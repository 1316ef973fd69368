package io.github.whop4j.sandbox.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that have a time, by that time; rows of the same time in the order of their keys. Finding what is due
 * walks only what is due. Used only inside {@link Store#read} and {@link Store#change}.
 *
 * @param <T> the type of a row
 */
public final class Schedule<T> extends RowListener<T> {
    private record Entry(Instant at, String key) {}

    private final Table<T> table;
    private final Function<T, @Nullable Instant> time;
    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparing(Entry::at).thenComparing(Entry::key, Ids.BY_AGE));

    /** The earliest time, null when there is none; told to the caller that does not hold the store, so that looking costs nothing. */
    private volatile @Nullable Instant earliest;

    Schedule(Table<T> table, Function<T, @Nullable Instant> time) {
        this.table = table;
        this.time = time;
    }

    /**
     * What is due.
     *
     * @param now the time
     * @return rows of that time and before, earliest first; to be used up before the table changes
     */
    public Stream<T> until(Instant now) {
        return entries.stream().takeWhile(entry -> !entry.at().isAfter(now)).map(entry -> table.get(entry.key()));
    }

    /**
     * The earliest row.
     *
     * @return the row, null when none has a time
     */
    public @Nullable T first() {
        return entries.isEmpty() ? null : table.get(entries.first().key());
    }

    /**
     * The earliest time, as of this moment and of a change that may still be undone: a hint whether to look, to be asked for
     * anywhere.
     *
     * @return the time, null when no row has one
     */
    public @Nullable Instant earliest() {
        return earliest;
    }

    /**
     * How many rows have a time.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    @Override
    void add(String key, T row) {
        enter(key, row);
        note();
    }

    @Override
    void remove(String key, T row) {
        drop(key, row);
        note();
    }

    @Override
    void clear() {
        entries.clear();
        note();
    }

    @Override
    void replace(String key, T before, T after) {
        drop(key, before);
        enter(key, after);
        note();
    }

    private void enter(String key, T row) {
        Instant at = time.apply(row);
        if (at != null) {
            entries.add(new Entry(at, key));
        }
    }

    private void drop(String key, T row) {
        Instant at = time.apply(row);
        if (at != null) {
            entries.remove(new Entry(at, key));
        }
    }

    private void note() {
        earliest = entries.isEmpty() ? null : entries.first().at();
    }
}
