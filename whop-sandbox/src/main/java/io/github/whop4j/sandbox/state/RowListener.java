package io.github.whop4j.sandbox.state;

/** Follows every change of a table's rows, those that are undone included, so that it never has to walk the table. */
abstract class RowListener<T> {
    abstract void add(String key, T row);

    abstract void remove(String key, T row);

    abstract void clear();

    abstract void replace(String key, T before, T after);
}
