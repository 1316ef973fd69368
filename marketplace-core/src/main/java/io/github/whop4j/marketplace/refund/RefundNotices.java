package io.github.whop4j.marketplace.refund;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;

/** Notices to admins about refunds that did not simply succeed. */
final class RefundNotices {
    private static final String ADMIN_PAGE = "/admin";

    private final Notifier notifier;
    private final ProfileStore profiles;

    RefundNotices(Notifier notifier, ProfileStore profiles) {
        this.notifier = notifier;
        this.profiles = profiles;
    }

    void failed(RefundStore.Queued refund, String reason) {
        admins(
                "A refund needs a person",
                "Order " + refund.orderId() + " could not be refunded: " + reason.replace('_', ' ') + ".",
                "refund-" + refund.id() + "-failed");
    }

    void slow(RefundStore.Queued refund) {
        admins(
                "A refund takes long",
                "Whop has taken the refund of order " + refund.orderId() + " but not finished it.",
                "refund-" + refund.id() + "-slow");
    }

    private void admins(String title, String body, String dedupeKey) {
        notifier.tell(profiles.withRole(Role.ADMIN), new Notice("admin", title, body, ADMIN_PAGE, dedupeKey));
    }
}
