package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.StoredClock;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.catalog.GigMachine.Mover;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.FieldErrors;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.seller.KycStatus;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes, moderates and shows gigs. */
public final class Catalog {
    private static final int MOST = 100;
    private static final int SLUG_ATTEMPTS = 5;

    private final Transactions transactions;
    private final GigStore gigs;
    private final Moderation moderation;
    private final GigFactory factory;
    private final Clock clock;

    /**
     * Wires the service.
     *
     * @param transactions in which it reads and writes
     * @param gigs where gigs are kept
     * @param profiles to find the admins who review
     * @param notifier tells sellers and admins
     * @param ids for gigs, packages and extras
     * @param clock for times
     */
    public Catalog(
            Transactions transactions, GigStore gigs, ProfileStore profiles, Notifier notifier, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.gigs = gigs;
        this.moderation = new Moderation(transactions, gigs, profiles, notifier);
        this.factory = new GigFactory(ids);
        this.clock = StoredClock.of(clock);
    }

    /**
     * The categories, in their fixed order.
     *
     * @return every active category with its number of published gigs
     */
    public List<Category> categories() {
        return transactions.as(Actor.visitor(), gigs::categories);
    }

    /**
     * The newest published gigs.
     *
     * @param limit 1 to 100
     * @return newest first
     */
    public List<GigSummary> newest(int limit) {
        FieldErrors errors = new FieldErrors();
        errors.number("limit", limit, 1, MOST);
        errors.refuse("invalid_limit");
        return transactions.as(Actor.visitor(), () -> gigs.newest(limit));
    }

    /**
     * One gig: a published one for every actor, another for its seller and admins.
     *
     * @param actor who looks
     * @param gigId the gig's id
     * @throws NotFoundException {@code gig_not_found} if there is none the actor may see
     */
    public Gig find(Actor actor, UUID gigId) {
        return transactions.as(actor, () -> moderation.find(gigId));
    }

    /**
     * As {@link #find}, by the slug in the gig's URL.
     *
     * @param actor who looks
     * @throws NotFoundException {@code gig_not_found} if there is none the actor may see
     */
    public Gig findBySlug(Actor actor, String slug) {
        return transactions.as(actor, () -> gigs.findBySlug(slug).orElseThrow(() -> Moderation.notFound(slug)));
    }

    /**
     * The id behind a slug, without loading the gig.
     *
     * @param actor who looks
     * @param slug the gig's slug
     * @return the gig's id
     * @throws NotFoundException {@code gig_not_found} if there is none the actor may see
     */
    public UUID idOf(Actor actor, String slug) {
        return transactions.as(actor, () -> gigs.idOf(slug).orElseThrow(() -> Moderation.notFound(slug)));
    }

    /**
     * The actor's own gigs, newest first, in every state.
     *
     * @param actor a seller
     * @return their gigs
     */
    public List<Gig> mine(Actor actor) {
        UUID seller = actor.person();
        return transactions.as(actor, () -> gigs.ofSeller(seller));
    }

    /**
     * Gigs waiting for an admin, oldest first.
     *
     * @return the queue
     */
    public List<Gig> awaitingReview(Actor actor) {
        Moderation.requireAdmin(actor);
        return transactions.as(actor, gigs::inReview);
    }

    /**
     * Counts the gigs waiting for an admin.
     *
     * @return how many
     */
    public int countAwaitingReview(Actor actor) {
        Moderation.requireAdmin(actor);
        return transactions.as(actor, gigs::countInReview);
    }

    /**
     * Drafts a gig. Needs a verified seller (403 {@code kyc_required}, {@code not_a_seller}).
     *
     * @param draft what they wrote
     * @return the draft
     */
    public Gig create(Actor actor, GigDraft draft) {
        UUID seller = actor.person();
        return transactions.as(actor, () -> {
            KycStatus kyc = gigs.kyc(seller)
                    .orElseThrow(() ->
                            new NotAllowedException("not_a_seller", "Only sellers offer gigs. Become a seller first."));
            if (kyc != KycStatus.VERIFIED) {
                throw new NotAllowedException(
                        "kyc_required",
                        "Only verified sellers offer gigs. Complete the verification first.",
                        Map.of("kycStatus", WireName.of(kyc)));
            }
            GigDraft clean = GigInput.check(draft, categorySlugs());
            // Eight hex digits collide rarely, not never; another id gives another slug.
            for (int attempt = 0; attempt < SLUG_ATTEMPTS; attempt++) {
                Gig gig = factory.fresh(seller, clean, clock.instant());
                if (gigs.insert(gig)) {
                    return gig;
                }
            }
            throw new IllegalStateException(
                    "There is no free slug for \"" + clean.title() + "\". Check that Ids returns random ids.");
        });
    }

    /**
     * Rewrites a gig that is in draft or was sent back; packages and extras are replaced by new ones.
     *
     * @param actor its seller
     * @param draft what they wrote
     * @return the gig as it is now
     */
    public Gig edit(Actor actor, UUID gigId, GigDraft draft) {
        return transactions.as(actor, () -> {
            Gig before = moderation.own(actor, gigId);
            GigDraft clean = GigInput.check(draft, categorySlugs());
            if (!GigMachine.EDITABLE.contains(before.status())) {
                throw Moderation.conflict(before, "edit", Mover.SELLER);
            }
            Gig after = factory.rewritten(before, clean);
            if (!gigs.rewrite(before, after, clock.instant())) {
                throw Moderation.conflict(moderation.find(gigId), "edit", Mover.SELLER);
            }
            return after;
        });
    }

    /**
     * Moves a gig: submit, withdraw, pause, resume and reopen are its seller's, approve, reject and request changes an
     * admin's. Publishing needs a verified seller, checked in the same transaction.
     *
     * @param actor who decides
     * @param command what to do
     * @param reason why; required (1 to 1,000 characters) for reject and request changes, ignored otherwise
     * @return the gig as it is now
     * @throws ConflictException {@code kyc_required}; {@code not_in_review} and {@code gig_state} with the state and what
     *     is allowed
     */
    public Gig move(Actor actor, UUID gigId, GigCommand command, String reason) {
        return transactions.as(actor, () -> moderation.move(actor, gigId, command, reason, clock.instant()));
    }

    private Set<String> categorySlugs() {
        return gigs.categories().stream().map(Category::slug).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
