package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * What the builders of all list filters have in common: how much of the list, and from where. Usually neither is needed,
 * because {@link Page#next()} and iterating go on by themselves.
 *
 * @param <B> the builder of one list's filters
 */
public abstract class ListQueryBuilder<B extends ListQueryBuilder<B>> {
    /** The size of a page, going forward. */
    protected @Nullable Integer first;

    /** The cursor to go on after. */
    protected @Nullable String after;

    /** The size of a page, going backward. */
    protected @Nullable Integer last;

    /** The cursor to go on before. */
    protected @Nullable String before;

    /** For subclasses. */
    protected ListQueryBuilder() {}

    /** The builder as what it is. */
    protected abstract B self();

    /**
     * The size of a page, going forward.
     *
     * @param first 1 to 100; 50 if neither this nor {@code last} is set
     */
    public B first(int first) {
        this.first = first;
        return self();
    }

    /**
     * Go on after this cursor.
     *
     * @param after {@link Page#next()} does it by itself
     */
    public B after(String after) {
        this.after = after;
        return self();
    }

    /**
     * The size of a page, going backward from the end.
     *
     * @param last 1 to 100
     */
    public B last(int last) {
        this.last = last;
        return self();
    }

    /**
     * Go on before this cursor.
     *
     * @param before {@link Page#next()} does it by itself
     */
    public B before(String before) {
        this.before = before;
        return self();
    }
}
