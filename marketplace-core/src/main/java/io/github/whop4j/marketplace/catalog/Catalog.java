package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
import java.util.List;
import java.util.UUID;

/** Writes, moderates and shows gigs. */
public final class Catalog {
    Catalog() {}

    /**
     * The shelves, in their fixed order.
     *
     * @return every active category with its number of published gigs
     */
    public List<Category> categories() {
        return Pending.here("Catalog.categories");
    }

    /**
     * The newest published gigs.
     *
     * @param limit 1 to 100
     * @return newest first
     */
    public List<GigSummary> newest(int limit) {
        return Pending.here("Catalog.newest");
    }

    /**
     * One gig: published ones for everybody, others for their seller and admins.
     *
     * @param actor who looks
     * @param slugOrId the slug from the URL, or the id
     * @return the gig
     * @throws io.github.whop4j.marketplace.problem.NotFoundException {@code gig_not_found} if there is none the actor may see
     */
    public Gig find(Actor actor, String slugOrId) {
        return Pending.here("Catalog.find");
    }

    /**
     * The actor's own gigs, newest first, in every state.
     *
     * @param actor a seller
     * @return their gigs
     */
    public List<Gig> mine(Actor actor) {
        return Pending.here("Catalog.mine");
    }

    /**
     * Gigs waiting for an admin, oldest first.
     *
     * @param actor an admin
     * @return the queue
     */
    public List<Gig> awaitingReview(Actor actor) {
        return Pending.here("Catalog.awaitingReview");
    }

    /**
     * Drafts a gig. Needs a verified seller (403 {@code kyc_required}, {@code not_a_seller}).
     *
     * @param actor the seller
     * @param draft what they wrote
     * @return the draft
     */
    public Gig create(Actor actor, GigDraft draft) {
        return Pending.here("Catalog.create");
    }

    /**
     * Rewrites a gig that is in draft or was sent back; packages and extras are replaced by new ones.
     *
     * @param actor its seller
     * @param gigId which
     * @param draft what they wrote
     * @return the gig as it is now
     */
    public Gig edit(Actor actor, UUID gigId, GigDraft draft) {
        return Pending.here("Catalog.edit");
    }

    /**
     * Moves a gig: submit, withdraw, pause, resume and reopen are its seller's, approve, reject and request changes an
     * admin's. Publishing needs a verified seller, checked in the same transaction.
     *
     * @param actor who decides
     * @param gigId which
     * @param command what to do
     * @param reason why; required (1 to 1,000 characters) for reject and request changes, ignored otherwise
     * @return the gig as it is now
     * @throws io.github.whop4j.marketplace.problem.ConflictException {@code kyc_required}; {@code not_in_review} and
     *     {@code gig_state} with the state and what is allowed
     */
    public Gig move(Actor actor, UUID gigId, GigCommand command, String reason) {
        return Pending.here("Catalog.move");
    }
}
