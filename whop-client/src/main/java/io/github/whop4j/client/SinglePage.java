package io.github.whop4j.client;

import java.util.List;
import java.util.NoSuchElementException;

/** A list that fits on one page. */
record SinglePage<T>(List<T> items) implements Page<T> {
    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Page<T> next() {
        throw new NoSuchElementException("This is the last page.");
    }
}
