package io.github.whop4j.gigflow.ui;

import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.seller.KycStatus;

/**
 * A state as a coloured pill.
 *
 * @param text what people read
 * @param tone {@code brand}, {@code success}, {@code warning}, {@code error} or {@code neutral}
 */
public record StatusPill(String text, String tone) {
    public static StatusPill of(OrderStatus status) {
        return switch (status) {
            case AWAITING_REQUIREMENTS -> new StatusPill("Awaiting info", "brand");
            case IN_PROGRESS -> new StatusPill("In progress", "brand");
            case DELIVERED -> new StatusPill("Delivered", "warning");
            case REVISION_REQUESTED -> new StatusPill("Revision requested", "warning");
            case COMPLETED -> new StatusPill("Completed", "success");
            case CANCEL_REQUESTED -> new StatusPill("Cancel requested", "warning");
            case CANCELLED -> new StatusPill("Cancelled", "error");
            case DISPUTED -> new StatusPill("Disputed", "error");
            case REFUNDED -> new StatusPill("Refunded", "neutral");
        };
    }

    public static StatusPill of(GigStatus status) {
        return switch (status) {
            case DRAFT -> new StatusPill("Draft", "neutral");
            case REVIEW -> new StatusPill("In review", "brand");
            case REQUIRES_MODIFICATION -> new StatusPill("Changes requested", "warning");
            case REJECTED -> new StatusPill("Rejected", "error");
            case PUBLISHED -> new StatusPill("Published", "success");
            case PAUSED -> new StatusPill("Paused", "neutral");
        };
    }

    public static StatusPill of(KycStatus status) {
        return switch (status) {
            case UNSTARTED -> new StatusPill("Not started", "neutral");
            case PENDING -> new StatusPill("Being checked", "brand");
            case ACTION_REQUIRED -> new StatusPill("Action required", "warning");
            case VERIFIED -> new StatusPill("Verified", "success");
            case FAILED -> new StatusPill("Declined", "error");
        };
    }
}
