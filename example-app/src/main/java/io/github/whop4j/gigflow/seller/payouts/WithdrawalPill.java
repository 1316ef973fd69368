package io.github.whop4j.gigflow.seller.payouts;

import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.payout.Withdrawal;
import java.util.Locale;

/** A withdrawal's state for people; an unknown word of Whop's is shown as it is. */
public final class WithdrawalPill {
    private WithdrawalPill() {}

    public static StatusPill of(Withdrawal withdrawal) {
        return switch (withdrawal.status()) {
            case SUBMITTING, UNKNOWN -> new StatusPill("Waiting for Whop", "warning");
            case REFUSED -> new StatusPill("Refused", "error");
            case REQUESTED -> new StatusPill("Requested", "brand");
            case IN_TRANSIT -> new StatusPill("On its way", "brand");
            case COMPLETED -> new StatusPill("Completed", "success");
            case FAILED, DENIED -> new StatusPill("Failed", "error");
            case CANCELED -> new StatusPill("Canceled", "neutral");
            case AWAITING_PAYMENT, OTHER -> new StatusPill(readable(withdrawal.statusWord()), "neutral");
        };
    }

    private static String readable(String status) {
        String words = status.replace('_', ' ');
        return words.isEmpty() ? "Unknown" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
