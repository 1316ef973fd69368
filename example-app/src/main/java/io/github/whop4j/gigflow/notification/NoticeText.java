package io.github.whop4j.gigflow.notification;

import static io.github.whop4j.marketplace.notification.NoticeField.CHECKOUT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.EVENT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.EVENT_TYPE;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_SLUG;
import static io.github.whop4j.marketplace.notification.NoticeField.GIG_TITLE;
import static io.github.whop4j.marketplace.notification.NoticeField.LINK;
import static io.github.whop4j.marketplace.notification.NoticeField.ORDER_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.PAYMENT_ID;
import static io.github.whop4j.marketplace.notification.NoticeField.PAYMENT_STATUS;
import static io.github.whop4j.marketplace.notification.NoticeField.REASON;
import static io.github.whop4j.marketplace.notification.NoticeField.TEXT;
import static io.github.whop4j.marketplace.notification.NoticeField.TITLE;

import io.github.whop4j.gigflow.order.OrderWords;
import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.Notification;

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
        if (notice.kind().isAboutOrder()) {
            return order(notice);
        }
        return switch (notice.kind()) {
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
            default -> new NoticeText("Something happened", "Open your orders and gigs to see it.", "/notifications");
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

    private static NoticeText order(Notification notice) {
        OrderWords.Words words = OrderWords.notice(notice);
        return new NoticeText(words.title(), words.body(), "/orders/" + notice.text(ORDER_ID));
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
