package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves gigs between their states. Called inside the actor's transaction. */
final class Moderation {
    private static final Actor SELF = Actor.system("catalog");

    private final Transactions transactions;
    private final GigStore gigs;
    private final ProfileStore profiles;
    private final Notifier notifier;

    Moderation(Transactions transactions, GigStore gigs, ProfileStore profiles, Notifier notifier) {
        this.transactions = transactions;
        this.gigs = gigs;
        this.profiles = profiles;
        this.notifier = notifier;
    }

    Gig move(Actor actor, UUID gigId, GigCommand command, String reason, Instant now) {
        Mover mover = GigMachine.moverOf(command);
        Gig before = mover == Mover.ADMIN ? forAdmin(actor, gigId) : own(actor, gigId);
        String why = needsReason(command) ? reason(reason) : null;
        GigStatus to = GigMachine.target(command, before.status())
                .orElseThrow(() -> conflict(before, WireName.of(command), mover));
        if (to == GigStatus.PUBLISHED) {
            requireVerified(before.sellerId());
        }
        if (!gigs.move(before, to, why, now)) {
            throw conflict(find(gigId), WireName.of(command), mover);
        }
        Gig after = find(gigId);
        if (mover == Mover.ADMIN) {
            gigs.recordDecision(actor.person(), command, gigId, why, now);
        }
        announce(after, command, why == null ? "" : why);
        return after;
    }

    Gig find(UUID gigId) {
        return gigs.find(gigId).orElseThrow(() -> notFound(gigId));
    }

    static NotFoundException notFound(Object slugOrId) {
        return new NotFoundException("gig_not_found", "There is no gig " + slugOrId + ".");
    }

    /** Row Level Security shows other people's gigs only when they are published; those are seen, not touched. */
    Gig own(Actor actor, UUID gigId) {
        UUID person = actor.person();
        Gig gig = find(gigId);
        if (!gig.sellerId().equals(person)) {
            throw new NotAllowedException("not_your_gig", "Only the seller of this gig can do this.");
        }
        return gig;
    }

    static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw new NotAllowedException("admins_only", "Only admins decide about gigs.");
        }
    }

    /** Says where the gig stands and what this side could do instead. */
    static ConflictException conflict(Gig gig, String command, Mover mover) {
        List<String> allowed = GigMachine.allowed(gig.status(), mover).stream()
                .map(WireName::of)
                .toList();
        String status = WireName.of(gig.status());
        return new ConflictException(
                mover == Mover.ADMIN ? "not_in_review" : "gig_state",
                "The command " + command + " does not fit: the gig is " + status + " (version " + gig.version()
                        + "). Possible for you now: "
                        + (allowed.isEmpty() ? "nothing" : String.join(", ", allowed)) + ".",
                Map.of("state", status, "command", command, "allowed", allowed));
    }

    private Gig forAdmin(Actor actor, UUID gigId) {
        requireAdmin(actor);
        return find(gigId);
    }

    /** Held to the end of the transaction: a verification lost meanwhile waits, and then pauses what was published. */
    private void requireVerified(UUID sellerId) {
        KycStatus kyc = transactions.as(SELF, () -> gigs.holdKyc(sellerId)).orElse(KycStatus.UNSTARTED);
        if (kyc != KycStatus.VERIFIED) {
            throw new ConflictException(
                    "kyc_required",
                    "The gig cannot be published: its seller is not verified. Try again after the verification.",
                    Map.of("kycStatus", WireName.of(kyc)));
        }
    }

    private void announce(Gig gig, GigCommand command, String why) {
        if (command == GigCommand.SUBMIT) {
            List<UUID> admins = transactions.as(SELF, () -> profiles.withRole(Role.ADMIN));
            notifier.tell(admins, GigNotices.submitted(gig));
        }
        GigNotices.decided(gig, command, why).ifPresent(notice -> notifier.tell(List.of(gig.sellerId()), notice));
    }

    private static boolean needsReason(GigCommand command) {
        return command == GigCommand.REJECT || command == GigCommand.REQUEST_CHANGES;
    }

    private static String reason(@Nullable String reason) {
        FieldErrors errors = new FieldErrors();
        String text = errors.text("reason", reason, 1, GigLimits.REASON);
        errors.refuse("invalid_reason");
        return text;
    }
}
