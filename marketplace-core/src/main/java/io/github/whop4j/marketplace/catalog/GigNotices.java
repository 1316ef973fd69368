package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.notification.Notice;
import java.util.Optional;

/** What people are told about a gig; once per version of it. */
final class GigNotices {
    private GigNotices() {}

    static Notice submitted(Gig gig) {
        return new Notice("admin", "A gig waits for review", gig.title(), "/admin/gigs/" + gig.id(), key(gig));
    }

    /** What its seller is told of an admin's decision; nothing of their own moves. */
    static Optional<Notice> decided(Gig gig, GigCommand command, String reason) {
        return switch (command) {
            case APPROVE -> Optional.of(about(gig, "Your gig is published", gig.title(), "/g/" + gig.slug()));
            case REJECT -> Optional.of(about(gig, "Your gig was rejected", reason, "/sell/gigs"));
            case REQUEST_CHANGES ->
                Optional.of(about(gig, "Your gig needs changes", reason, "/sell/gigs/" + gig.id() + "/edit"));
            case SUBMIT, WITHDRAW, PAUSE, RESUME, REOPEN -> Optional.empty();
        };
    }

    private static Notice about(Gig gig, String title, String body, String link) {
        return new Notice("gig", title, body, link, key(gig));
    }

    private static String key(Gig gig) {
        return "gig-" + gig.id() + "-" + gig.version();
    }
}
