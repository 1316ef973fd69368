package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import java.util.List;
import java.util.UUID;

/** What people are told about payments that did not simply make an order. */
final class PaymentNotices {
    private static final String ADMIN_PAGE = "/admin";

    private final Notifier notifier;
    private final ProfileStore profiles;

    PaymentNotices(Notifier notifier, ProfileStore profiles) {
        this.notifier = notifier;
        this.profiles = profiles;
    }

    void failed(Checkout checkout, Payment payment) {
        notifier.tell(
                List.of(checkout.buyerId()),
                new Notice(
                        "order",
                        "Your payment failed",
                        "“" + checkout.terms().gigTitle() + "” was not ordered. You can try again.",
                        "/orders",
                        "payment-" + payment.id() + "-failed"));
    }

    void needsReview(Checkout checkout, Payment payment, String reason) {
        admins(
                "A payment needs review",
                payment.id() + " paid " + payment.total() + " for checkout " + checkout.id() + ": "
                        + reason.replace('_', ' ') + ". No order was made of it.",
                "payment-" + payment.id() + "-" + reason);
    }

    void flagged(UUID orderId, Payment payment) {
        admins(
                "A dispute is threatening",
                "The bank warns of " + payment.id() + ", which paid order " + orderId + ".",
                "payment-" + payment.id() + "-flagged");
    }

    void unclear(UUID orderId, Payment payment) {
        admins(
                "A payment is unclear",
                payment.id() + ", which paid order " + orderId + ", is " + payment.status() + " / "
                        + payment.substatus() + " at Whop. The order was left as it is.",
                "payment-" + payment.id() + "-unclear-" + payment.substatus());
    }

    void disputeAlert(String eventId, String paymentId) {
        admins(
                "A bank warned of a dispute",
                "About payment " + paymentId + ". Nothing was changed.",
                "dispute-alert-" + eventId);
    }

    private void admins(String title, String body, String dedupeKey) {
        notifier.tell(profiles.withRole(Role.ADMIN), new Notice("admin", title, body, ADMIN_PAGE, dedupeKey));
    }
}
