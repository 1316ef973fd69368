package io.github.whop4j.marketplace.order;

import java.util.List;
import java.util.UUID;

/** Where what the two sides handed each other is kept: added to, never changed. Used inside a transaction. */
public interface OrderArtifactStore {
    /**
     * Adds the buyer's answers.
     *
     * @param answers in the order of the questions
     */
    void addAnswers(UUID orderId, List<Answer> answers);

    /**
     * The buyer's answers.
     *
     * @return in the order of the questions; empty before
     */
    List<Answer> answers(UUID orderId);

    /** Adds a delivery. */
    void addDelivery(UUID orderId, Delivery delivery);

    /**
     * The deliveries.
     *
     * @return newest first
     */
    List<Delivery> deliveries(UUID orderId);

    /**
     * Adds a revision.
     *
     * @param revisionId for the new row
     */
    void addRevision(UUID orderId, UUID revisionId, Revision revision);

    /**
     * The revisions.
     *
     * @return newest first
     */
    List<Revision> revisions(UUID orderId);
}
