package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.seller.KycStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where gigs are kept. Used inside a transaction; the actor sees published gigs and their own. */
public interface GigStore {
    /**
     * The active categories.
     *
     * @return in their fixed order, each with its number of published gigs
     */
    List<Category> categories();

    /**
     * The newest published gigs.
     *
     * @param limit how many at most
     * @return newest first
     */
    List<GigSummary> newest(int limit);

    /**
     * Finds by id.
     *
     * @param id the gig's id
     * @return the gig, if there is one the actor may see
     */
    Optional<Gig> find(UUID id);

    /**
     * Finds by slug.
     *
     * @param slug from a URL
     * @return the gig, if there is one the actor may see
     */
    Optional<Gig> findBySlug(String slug);

    /**
     * The id behind a slug, without loading the gig.
     *
     * @param slug from a URL
     * @return the id, if there is a gig the actor may see
     */
    Optional<UUID> idOf(String slug);

    /**
     * A seller's gigs.
     *
     * @return newest first
     */
    List<Gig> ofSeller(UUID sellerId);

    /**
     * Gigs waiting for an admin.
     *
     * @return the longest waiting first
     */
    List<Gig> inReview();

    /**
     * Counts gigs waiting for an admin.
     *
     * @return how many
     */
    int countInReview();

    /**
     * A seller's verification.
     *
     * @return empty if they have no seller account the actor may see
     */
    Optional<KycStatus> kyc(UUID sellerId);

    /**
     * A seller's verification, which cannot be lost before the transaction ends.
     *
     * @return empty if they have no seller account
     */
    Optional<KycStatus> holdKyc(UUID sellerId);

    /**
     * Adds a gig with its packages and extras.
     *
     * @return false if its slug is taken; nothing is written then
     */
    boolean insert(Gig gig);

    /**
     * Replaces what a gig says: its packages and extras are retired and new ones added.
     *
     * @param before as it was read
     * @param after as it shall be, one version on
     * @return false if status or version are no longer those of {@code before}; nothing is written then
     */
    boolean rewrite(Gig before, Gig after, Instant at);

    /**
     * Moves a gig.
     *
     * @param before as it was read
     * @param to the new state
     * @param reviewReason why, if an admin sent it back
     * @param at when; the place in the queue if it goes to review
     * @return false if status or version are no longer those of {@code before}; nothing is written then
     */
    boolean move(Gig before, GigStatus to, @Nullable String reviewReason, Instant at);

    /**
     * Remembers what an admin decided.
     *
     * @param gigId about which gig
     * @param reason why; null if none was asked for
     */
    void recordDecision(UUID adminId, GigCommand command, UUID gigId, @Nullable String reason, Instant at);
}
