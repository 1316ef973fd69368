package io.github.whop4j.marketplace.order;

import java.util.List;
import java.util.UUID;

/** Where what the two sides handed each other is kept: added to, never changed. Used inside a transaction. */
public interface OrderArtifactStore {
    /**
     * Adds the buyer's answers.
     *
     * @param orderId which order
     * @param answers in the order of the questions
     */
    void addAnswers(UUID orderId, List<Answer> answers);

    /**
     * The buyer's answers.
     *
     * @param orderId which order
     * @return in the order of the questions; empty before
     */
    List<Answer> answers(UUID orderId);

    /**
     * Adds a delivery.
     *
     * @param orderId which order
     * @param delivery a new one
     */
    void addDelivery(UUID orderId, Delivery delivery);

    /**
     * The deliveries.
     *
     * @param orderId which order
     * @return newest first
     */
    List<Delivery> deliveries(UUID orderId);

    /**
     * Adds a revision.
     *
     * @param orderId which order
     * @param revisionId for the new row
     * @param revision a new one
     */
    void addRevision(UUID orderId, UUID revisionId, Revision revision);

    /**
     * The revisions.
     *
     * @param orderId which order
     * @return newest first
     */
    List<Revision> revisions(UUID orderId);
}
