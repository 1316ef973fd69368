package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import java.util.List;
import java.util.UUID;

/** Notices about payments that did not simply make an order. */
final class PaymentNotices {
    private final Notifier notifier;
    private final ProfileStore profiles;

    PaymentNotices(Notifier notifier, ProfileStore profiles) {
        this.notifier = notifier;
        this.profiles = profiles;
    }

    void failed(Checkout checkout, Payment payment) {
        notifier.tell(
                List.of(checkout.buyerId()),
                Notice.of(NoticeKind.PAYMENT_FAILED, "payment-" + payment.id() + "-failed")
                        .with(NoticeField.GIG_TITLE, checkout.terms().gigTitle()));
    }

    void needsReview(Checkout checkout, Payment payment, String reason) {
        admins(about(payment, NoticeKind.PAYMENT_NEEDS_REVIEW, reason)
                .with(NoticeField.AMOUNT, payment.total())
                .with(NoticeField.CHECKOUT_ID, checkout.id())
                .with(NoticeField.REASON, reason));
    }

    void flagged(UUID orderId, Payment payment) {
        admins(about(payment, NoticeKind.PAYMENT_FLAGGED, "flagged").with(NoticeField.ORDER_ID, orderId));
    }

    void unclear(UUID orderId, Payment payment) {
        admins(about(payment, NoticeKind.PAYMENT_UNCLEAR, "unclear-" + payment.substatus())
                .with(NoticeField.ORDER_ID, orderId)
                .with(NoticeField.PAYMENT_STATUS, payment.status() + " / " + payment.substatus()));
    }

    void disputeAlert(String eventId, String paymentId) {
        admins(Notice.of(NoticeKind.PAYMENT_DISPUTE_ALERT, "dispute-alert-" + eventId)
                .with(NoticeField.PAYMENT_ID, paymentId));
    }

    private static Notice about(Payment payment, NoticeKind kind, String what) {
        return Notice.of(kind, "payment-" + payment.id() + "-" + what).with(NoticeField.PAYMENT_ID, payment.id());
    }

    private void admins(Notice notice) {
        notifier.tell(profiles.withRole(Role.ADMIN), notice);
    }
}
