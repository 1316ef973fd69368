package io.github.whop4j.gigflow.seller.payouts;

import io.github.whop4j.gigflow.ui.StatusPill;
import java.util.Locale;

/** A withdrawal's state for people; a word of Whop's that we do not know is shown as it is. */
public final class WithdrawalPill {
    private WithdrawalPill() {}

    public static StatusPill of(String status) {
        return switch (status) {
            case "submitting", "unknown" -> new StatusPill("Waiting for Whop", "warning");
            case "refused" -> new StatusPill("Refused", "error");
            case "requested" -> new StatusPill("Requested", "brand");
            case "in_transit" -> new StatusPill("On its way", "brand");
            case "completed" -> new StatusPill("Completed", "success");
            case "failed", "denied" -> new StatusPill("Failed", "error");
            case "canceled" -> new StatusPill("Canceled", "neutral");
            default -> new StatusPill(readable(status), "neutral");
        };
    }

    private static String readable(String status) {
        String words = status.replace('_', ' ');
        return words.isEmpty() ? "Unknown" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
