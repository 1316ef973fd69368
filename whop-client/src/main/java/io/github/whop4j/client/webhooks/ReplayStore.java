package io.github.whop4j.client.webhooks;

import java.time.Clock;
import java.time.Duration;

/**
 * Remembers which deliveries were handled, so that the second copy of one does nothing. Whop delivers at least once, always
 * with the same id; give a store to {@link WebhookRouter.Builder#replayStore}.
 *
 * <p>There is one method instead of "have I seen it" and "I have seen it", because between those two a process can die. A
 * store that marks first then has marked a payment no one handled, and Whop's retry is taken for a copy: the money is
 * lost. So an id is remembered together with what was done about it, or not at all.
 *
 * <p>Over a database, both belong in one transaction, with a unique key on the id. What the handlers write in that
 * transaction happens exactly once:
 *
 * <pre>{@code
 * ReplayStore store = (deliveryId, work) -> transactions.inTransaction(tx -> {
 *     // insert into handled_delivery (id) values (?) on conflict do nothing
 *     if (tx.insertIfAbsent(deliveryId) == 0) {
 *         return false;             // handled before
 *     }
 *     work.run();                   // joins this transaction
 *     return true;
 * });
 * }</pre>
 *
 * <p>What happens when the process dies:
 *
 * <ul>
 *   <li><em>before the work or in the middle of it:</em> the database rolls back the id and all the handlers wrote. Whop has
 *       no answer, delivers again, and the delivery is new;
 *   <li><em>after the commit, before the answer:</em> Whop delivers again, the id is there, the work does not run, and the
 *       copy is answered with success;
 *   <li><em>while a copy waits:</em> the unique key holds the copy until the first commits or is rolled back. It then is a
 *       copy, or the one that runs.
 * </ul>
 *
 * <p>Work outside of the transaction, such as a call to another service, may have happened when the transaction is rolled
 * back, and happens again on the retry: give it an idempotency key made from the delivery's id. A store without
 * transactions can only remember after the work; its handlers must come to the same end when they run twice.
 *
 * <p>An implementation is used by many threads at once.
 */
@FunctionalInterface
public interface ReplayStore {

    /**
     * Runs the work unless this delivery was handled before, and remembers the delivery if the work succeeds.
     *
     * <p>What the work throws must reach the caller, and must leave the id unremembered. While the work runs, a call with the
     * same id in another thread or on another node waits for its end, if the implementation can.
     *
     * @param deliveryId the signed id of the delivery, see {@link VerifiedDelivery#id()}
     * @param work handles the delivery
     * @return true if the work ran, false if this delivery had been handled before
     */
    boolean runOnce(String deliveryId, Runnable work);

    /**
     * A store in memory, for an application that is a single process, and for tests. Other threads wait while a delivery is
     * handled. When the process ends everything is forgotten: a delivery that comes again after a restart is handled again,
     * so none is lost, and handlers must still come to the same end when they run twice.
     *
     * @param clock tells when an id may be forgotten
     * @param keep how long an id is remembered after its work; at least twice the verifier's tolerance, because for so long
     *     a captured request passes the verifier, and more to know Whop's own late copies
     * @param most how many ids are remembered; beyond it the oldest are forgotten before their time
     * @return a new, empty store
     * @throws IllegalArgumentException when the time or the number is not positive
     */
    static ReplayStore inMemory(Clock clock, Duration keep, int most) {
        return new MemoryReplayStore(clock, keep, most);
    }

    /**
     * As {@link #inMemory(Clock, Duration, int)}, for a day and a hundred thousand ids.
     *
     * @return a new, empty store
     */
    static ReplayStore inMemory() {
        return inMemory(Clock.systemUTC(), Duration.ofDays(1), 100_000);
    }
}
