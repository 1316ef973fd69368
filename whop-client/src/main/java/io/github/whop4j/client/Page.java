package io.github.whop4j.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A piece of a list. {@link #items()} are the ones at hand; iterating or streaming goes on through all following pages and
 * fetches each when it is needed. A page is immutable and safe for any number of threads; an iterator or stream over it is
 * for one.
 *
 * @param <T> what is listed
 */
public interface Page<T> extends Iterable<T> {
    /**
     * The elements of this page only.
     *
     * @return unmodifiable, possibly empty even when more pages follow
     */
    List<T> items();

    /**
     * Whether Whop says that there is more.
     *
     * @return false on the last page
     */
    boolean hasNext();

    /**
     * Fetches the following page.
     *
     * @return the page after this one
     * @throws NoSuchElementException if this is the last one
     * @throws WhopPagingException if Whop answers with a position it has already given, which would never end, or if this
     *     is page {@link RequestOptions#maxPages()} and there are more
     */
    Page<T> next();

    /**
     * All elements from the start of this page to the end of the list, fetched page by page.
     */
    @Override
    default Iterator<T> iterator() {
        return new PageIterator<>(this);
    }

    /**
     * All elements from the start of this page to the end of the list, fetched page by page.
     *
     * @return a sequential, ordered stream; {@code limit} keeps it from fetching more than needed
     */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * A list that fits on one page, for tests.
     *
     * @param items the elements
     * @param <T> what is listed
     * @return a first and last page
     */
    static <T> Page<T> of(List<T> items) {
        return new SinglePage<>(List.copyOf(items));
    }
}
