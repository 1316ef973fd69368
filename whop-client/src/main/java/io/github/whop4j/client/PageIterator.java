package io.github.whop4j.client;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks through pages, fetching the next one only when an element of it is asked for. */
final class PageIterator<T> implements Iterator<T> {
    private Page<T> page;
    private Iterator<T> items;

    PageIterator(Page<T> first) {
        page = first;
        items = first.items().iterator();
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && page.hasNext()) {
            page = page.next();
            items = page.items().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The list has no more elements.");
        }
        return items.next();
    }
}
