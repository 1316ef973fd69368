package io.github.whop4j.marketplace.access;

import java.util.function.Supplier;

/**
 * One unit of work on the database, done as a user.
 *
 * <p>Stores may only be used inside {@code work}. A call inside another call joins the outer transaction and acts as the
 * inner actor until it returns. When {@code work} throws, everything is rolled back.
 */
public interface Transactions {
    /**
     * Runs {@code work} in a transaction.
     *
     * @param actor whom Row Level Security sees
     * @param work reads and writes through stores
     * @param <T> what the work returns
     * @return what the work returned, after the commit
     */
    <T> T as(Actor actor, Supplier<T> work);

    /**
     * Runs {@code work} in a transaction, for its effects.
     *
     * @param actor whom Row Level Security sees
     * @param work reads and writes through stores
     */
    default void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
