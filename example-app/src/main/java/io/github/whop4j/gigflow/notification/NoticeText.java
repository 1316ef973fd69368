package io.github.whop4j.gigflow.notification;

import static io.github.whop4j.marketplace.notification.NoticeField.CHECKOUT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.EVENT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.EVENT_TYPE;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_SLUG;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_TITLE;
import static io.github.whop4j.marketplace.notification.NoticeField.LINK;
import static io.github.whop4j.marketplace.notification.NoticeField.ORDER_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.ORDER_STATUS;
import static io.github.whop4j.marketplace.notification.NoticeField.PAYMENT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.PAYMENT_STATUS;
import static io.github.whop4j.marketplace.notification.NoticeField.RATING;
import static io.github.whop4j.marketplace.notification.NoticeField.REASON;
import static io.github.whop4j.marketplace.notification.NoticeField.TEXT;
import static io.github.whop4j.marketplace.notification.NoticeField.TITLE;

import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.order.OrderStatus;

/**
 * A notification in GigFlow's words, with GigFlow's links.
 *
 * @param title one line
 * @param body possibly empty
 * @param link a local path
 */
public record NoticeText(String title, String body, String link) {
    private static final String DASHBOARD = "/sell/dashboard";
    private static final String ADMIN = "/admin";

    public static NoticeText of(Notification notice) {
        return switch (notice.kind()) {
            case ORDER_RECEIVED -> order(notice, "New order received", notice.text(GIG_TITLE));
            case ORDER_CONFIRMED -> order(notice, "Order confirmed", confirmed(notice));
            case ORDER_REQUIREMENTS_SUBMITTED ->
                order(notice, "Requirements submitted", "You can start on “" + notice.text(GIG_TITLE) + "”.");
            case ORDER_DELIVERED -> order(notice, "Delivery received", "Accept it, or say what should change.");
            case ORDER_ACCEPTED -> order(notice, "Delivery accepted", notice.text(GIG_TITLE));
            case ORDER_REVISION_REQUESTED -> order(notice, "Revision requested", notice.text(TEXT));
            case ORDER_REVIEWED -> order(notice, "New review", notice.text(RATING) + " of 5. " + notice.text(TEXT));
            case ORDER_CANCELLED -> order(notice, "Order cancelled", notice.text(TEXT));
            case ORDER_DISPUTED -> order(notice, "Payment disputed", "Work stops until the bank has decided.");
            case ORDER_DISPUTE_WON -> order(notice, "Dispute won", "The order goes on where it was.");
            case ORDER_DISPUTE_LOST -> order(notice, "Dispute lost", "The payment went back to the buyer.");
            case ORDER_REFUNDED -> order(notice, "Order refunded", notice.amount() + " went back to the buyer.");
            case ORDER_PARTLY_REFUNDED ->
                order(notice, "Order partly refunded", notice.amount() + " went back to the buyer so far.");
            case GIG_SUBMITTED ->
                gig(notice, "A gig waits for review", GIG_TITLE, "/admin/gigs/" + notice.text(GIG_ID));
            case GIG_PUBLISHED -> gig(notice, "Your gig is published", GIG_TITLE, "/g/" + notice.text(GIG_SLUG));
            case GIG_REJECTED -> gig(notice, "Your gig was rejected", TEXT, "/sell/gigs");
            case GIG_CHANGES_REQUESTED ->
                gig(notice, "Your gig needs changes", TEXT, "/sell/gigs/" + notice.text(GIG_ID) + "/edit");
            case SELLER_VERIFIED -> seller("You are verified", "Your gigs can go on sale.");
            case SELLER_VERIFICATION_LOST ->
                seller("Your verification needs attention", "Your gigs are paused until it is done.");
            case SELLER_PAYOUTS_READY -> seller("Payouts are ready", "You can withdraw what you earn.");
            case WITHDRAWAL_COMPLETED -> withdrawal(notice, "Your withdrawal has arrived");
            case WITHDRAWAL_FAILED -> withdrawal(notice, "Your withdrawal failed");
            case WITHDRAWAL_DENIED -> withdrawal(notice, "Your withdrawal was denied");
            case WITHDRAWAL_REFUSED -> withdrawal(notice, "Your withdrawal was refused");
            case WITHDRAWAL_NEEDS_REVIEW,
                    PAYMENT_NEEDS_REVIEW,
                    PAYMENT_FLAGGED,
                    PAYMENT_UNCLEAR,
                    PAYMENT_DISPUTE_ALERT,
                    REFUND_FAILED,
                    REFUND_SLOW,
                    WEBHOOK_EVENT_GIVEN_UP -> admin(notice);
            case PAYMENT_FAILED ->
                new NoticeText(
                        "Your payment failed",
                        "“" + notice.text(GIG_TITLE) + "” was not ordered. You can try again.",
                        "/orders");
            case TEXT -> new NoticeText(notice.text(TITLE), notice.text(TEXT), LocalPath.or(notice.text(LINK), "/"));
            case OTHER ->
                new NoticeText("Something happened", "Open your orders and gigs to see it.", "/notifications");
        };
    }

    private static NoticeText admin(Notification notice) {
        return switch (notice.kind()) {
            case WITHDRAWAL_NEEDS_REVIEW ->
                admin(
                        "A withdrawal needs review",
                        "Whop never confirmed " + notice.amount() + ", and its list has no single match.");
            case PAYMENT_NEEDS_REVIEW ->
                admin(
                        "A payment needs review",
                        notice.text(PAYMENT_ID) + " paid " + notice.amount() + " for checkout "
                                + notice.text(CHECKOUT_ID) + ": " + reason(notice) + ". No order was made of it.");
            case PAYMENT_FLAGGED ->
                admin(
                        "A dispute is threatening",
                        "The bank warns of " + notice.text(PAYMENT_ID) + ", which paid order " + notice.text(ORDER_ID)
                                + ".");
            case PAYMENT_UNCLEAR ->
                admin(
                        "A payment is unclear",
                        notice.text(PAYMENT_ID) + ", which paid order " + notice.text(ORDER_ID) + ", is "
                                + notice.text(PAYMENT_STATUS) + " at Whop. The order was left as it is.");
            case PAYMENT_DISPUTE_ALERT ->
                admin(
                        "A bank warned of a dispute",
                        "About payment " + notice.text(PAYMENT_ID) + ". Nothing was changed.");
            case REFUND_FAILED ->
                admin(
                        "A refund needs a person",
                        "Order " + notice.text(ORDER_ID) + " could not be refunded: " + reason(notice) + ".");
            case REFUND_SLOW ->
                admin(
                        "A refund takes long",
                        "Whop has taken the refund of order " + notice.text(ORDER_ID) + " but not finished it.");
            default ->
                admin(
                        "An event from Whop was given up",
                        notice.text(EVENT_TYPE) + " " + notice.text(EVENT_ID) + ": " + notice.text(REASON));
        };
    }

    private static NoticeText order(Notification notice, String title, String body) {
        return new NoticeText(title, body, "/orders/" + notice.text(ORDER_ID));
    }

    private static String confirmed(Notification notice) {
        return notice.text(ORDER_STATUS).equals(OrderStatus.AWAITING_REQUIREMENTS.wire())
                ? "Answer the seller's questions so that work can start."
                : "Work on “" + notice.text(GIG_TITLE) + "” has started.";
    }

    private static NoticeText gig(Notification notice, String title, NoticeField body, String link) {
        return new NoticeText(title, notice.text(body), link);
    }

    private static NoticeText seller(String title, String body) {
        return new NoticeText(title, body, DASHBOARD);
    }

    private static NoticeText withdrawal(Notification notice, String title) {
        return new NoticeText(title, notice.amount().toString(), DASHBOARD);
    }

    private static NoticeText admin(String title, String body) {
        return new NoticeText(title, body, ADMIN);
    }

    private static String reason(Notification notice) {
        return notice.text(REASON).replace('_', ' ');
    }
}
