package io.github.whop4j.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of those list filters have in common that can be cut by when things were made.
 *
 * @param <B> the builder of one list's filters
 */
public abstract class TimedListQueryBuilder<B extends TimedListQueryBuilder<B>> extends ListQueryBuilder<B> {
    /** The early end of the span. */
    protected @Nullable Instant createdAfter;

    /** The late end of the span. */
    protected @Nullable Instant createdBefore;

    /** For subclasses. */
    protected TimedListQueryBuilder() {}

    /**
     * Only what was made after this.
     *
     * @param createdAfter the point in time
     */
    public B createdAfter(Instant createdAfter) {
        this.createdAfter = createdAfter;
        return self();
    }

    /**
     * Only what was made before this.
     *
     * @param createdBefore the point in time
     */
    public B createdBefore(Instant createdBefore) {
        this.createdBefore = createdBefore;
        return self();
    }
}
