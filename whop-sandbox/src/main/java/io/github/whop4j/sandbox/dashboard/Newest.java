package io.github.whop4j.sandbox.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tables keep the order of arrival; people want to see the latest first. */
final class Newest {
    private Newest() {}

    static <T> List<T> of(List<T> rows, int most) {
        List<T> newest = new ArrayList<>(rows.subList(Math.max(0, rows.size() - most), rows.size()));
        Collections.reverse(newest);
        return newest;
    }
}
