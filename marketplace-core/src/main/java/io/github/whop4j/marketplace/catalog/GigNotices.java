package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.util.Optional;

/** Notices about a gig: one per version of it. */
final class GigNotices {
    private GigNotices() {}

    static Notice submitted(Gig gig) {
        return about(gig, NoticeKind.GIG_SUBMITTED);
    }

    /** To its seller about an admin's decision; empty for the seller's own commands. */
    static Optional<Notice> decided(Gig gig, GigCommand command, String reason) {
        return switch (command) {
            case APPROVE -> Optional.of(about(gig, NoticeKind.GIG_PUBLISHED));
            case REJECT -> Optional.of(about(gig, NoticeKind.GIG_REJECTED).with(NoticeField.TEXT, reason));
            case REQUEST_CHANGES ->
                Optional.of(about(gig, NoticeKind.GIG_CHANGES_REQUESTED).with(NoticeField.TEXT, reason));
            case SUBMIT, WITHDRAW, PAUSE, RESUME, REOPEN -> Optional.empty();
        };
    }

    private static Notice about(Gig gig, NoticeKind kind) {
        return Notice.of(kind, "gig-" + gig.id() + "-" + gig.version())
                .with(NoticeField.GIG_ID, gig.id())
                .with(NoticeField.GIG_SLUG, gig.slug())
                .with(NoticeField.GIG_TITLE, gig.title());
    }
}
