package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where withdrawals are kept. Used inside transactions; only the marketplace itself may change one. */
public interface WithdrawalStore {
    /**
     * Adds a withdrawal, before Whop hears of it or because Whop told of it.
     *
     * @param withdrawal as it is to be stored
     * @param companyId whose balance it leaves
     * @param idempotencyKey the seller's key
     * @param nextAttemptAt when to ask Whop again if there is no answer by then; null if there is nothing to ask
     * @return false if this seller used the key, or Whop's id is known; nothing is written then
     */
    boolean insert(Withdrawal withdrawal, String companyId, String idempotencyKey, @Nullable Instant nextAttemptAt);

    /**
     * Finds by the seller's key.
     *
     * @return the withdrawal, if the key was used
     */
    Optional<Withdrawal> findByKey(UUID sellerId, String idempotencyKey);

    /**
     * Finds by Whop's id.
     *
     * @return the withdrawal, if it is known
     */
    Optional<Withdrawal> findByWhopId(String whopId);

    /**
     * A seller's withdrawals.
     *
     * @param limit how many at most
     * @return newest first
     */
    List<Withdrawal> latest(UUID sellerId, int limit);

    /**
     * Moves a withdrawal, if it is where it is thought to be.
     *
     * @param before as it was read
     * @param whopId Whop's id, or null while unknown
     * @param statusWord where it goes
     * @param error why, for people who look after it; null if all is well
     * @param nextAttemptAt when to ask Whop again; null if there is nothing to ask
     * @return false if its status is no longer as before; nothing is written then
     */
    boolean move(
            Withdrawal before,
            @Nullable String whopId,
            String statusWord,
            @Nullable String error,
            @Nullable Instant nextAttemptAt,
            Instant now);

    /**
     * Withdrawals that are not over and due for a look, pushed back so that no other node takes them meanwhile.
     *
     * @param now the time
     * @param until when another node may take them
     * @param limit how many at most
     * @return oldest first
     */
    List<Open> takeDue(Instant now, Instant until, int limit);

    /**
     * Whether Whop may be working on a withdrawal of this seller whose id we have not been told.
     *
     * @param amount how much
     * @return true if one like this has no answer yet
     */
    boolean awaitsAnswer(UUID sellerId, Money amount);

    /**
     * A withdrawal that is not over.
     *
     * @param withdrawal without Whop's id if Whop has not answered, else on its way
     * @param companyId whose balance it leaves
     */
    record Open(Withdrawal withdrawal, String companyId) {}
}
