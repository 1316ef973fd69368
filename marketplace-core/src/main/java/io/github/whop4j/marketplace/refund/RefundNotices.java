package io.github.whop4j.marketplace.refund;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;

/** Notices to admins about refunds that did not simply succeed. */
final class RefundNotices {
    private final Notifier notifier;
    private final ProfileStore profiles;

    RefundNotices(Notifier notifier, ProfileStore profiles) {
        this.notifier = notifier;
        this.profiles = profiles;
    }

    void failed(RefundStore.Queued refund, String reason) {
        admins(about(refund, NoticeKind.REFUND_FAILED, "failed").with(NoticeField.REASON, reason));
    }

    void slow(RefundStore.Queued refund) {
        admins(about(refund, NoticeKind.REFUND_SLOW, "slow"));
    }

    private static Notice about(RefundStore.Queued refund, NoticeKind kind, String what) {
        return Notice.of(kind, "refund-" + refund.id() + "-" + what).with(NoticeField.ORDER_ID, refund.orderId());
    }

    private void admins(Notice notice) {
        notifier.tell(profiles.withRole(Role.ADMIN), notice);
    }
}
