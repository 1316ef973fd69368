package io.github.whop4j.sandbox.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The latest rows of a table, latest first: tables keep the order of arrival. A page shows no more than these, however many
 * there are.
 *
 * @param rows the latest
 * @param all how many there are in all
 */
record Newest<T>(List<T> rows, int all) {
    private static final int SHOWN = 50;

    static <T> Newest<T> of(List<T> table) {
        List<T> newest = new ArrayList<>(table.subList(Math.max(0, table.size() - SHOWN), table.size()));
        Collections.reverse(newest);
        return new Newest<>(newest, table.size());
    }

    <R> Newest<R> map(Function<T, R> each) {
        return new Newest<>(rows.stream().map(each).toList(), all);
    }
}
