package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.WireName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Whop's 7 statuses and 28 substatuses of a payment mean here. */
public enum PaymentState {
    /** Not settled; may still become anything. */
    PENDING,
    /** This attempt came to nothing; no money moved. */
    FAILED,
    /** The money is there, also after a dispute that was won. */
    PAID,
    /** The money is there and the bank has warned of a dispute. */
    FLAGGED,
    /** Part of the money went back. */
    PARTIALLY_REFUNDED,
    /** All of the money went back. */
    REFUNDED,
    /** The buyer contests the payment. */
    DISPUTED,
    /** The buyer contested the payment and got the money back. */
    LOST,
    /** Whop says something this version draws no conclusion from; a person must look. */
    NEEDS_REVIEW;

    /** Everything but {@code succeeded}, which counts only if the status does not contradict it. */
    private static final Map<String, PaymentState> BY_SUBSTATUS = Map.ofEntries(
            Map.entry("pending", PENDING),
            Map.entry("incomplete", PENDING),
            Map.entry("drafted", PENDING),
            Map.entry("failed", FAILED),
            Map.entry("past_due", FAILED),
            Map.entry("price_too_low", FAILED),
            Map.entry("uncollectible", FAILED),
            Map.entry("canceled", FAILED),
            Map.entry("partially_refunded", PARTIALLY_REFUNDED),
            Map.entry("refunded", REFUNDED),
            Map.entry("auto_refunded", REFUNDED),
            Map.entry("dispute_needs_response", DISPUTED),
            Map.entry("dispute_under_review", DISPUTED),
            Map.entry("open_dispute", DISPUTED),
            Map.entry("open_resolution", DISPUTED),
            Map.entry("resolution_needs_response", DISPUTED),
            Map.entry("resolution_under_review", DISPUTED),
            Map.entry("dispute_warning", FLAGGED),
            Map.entry("dispute_warning_needs_response", FLAGGED),
            Map.entry("dispute_warning_under_review", FLAGGED),
            Map.entry("dispute_won", PAID),
            Map.entry("resolution_won", PAID),
            Map.entry("dispute_warning_closed", PAID),
            Map.entry("dispute_lost", LOST),
            Map.entry("resolution_lost", LOST),
            Map.entry("dispute_closed", NEEDS_REVIEW),
            Map.entry("unresolved", NEEDS_REVIEW));

    private static final Map<String, PaymentState> BY_STATUS = Map.of(
            "paid", PAID,
            "draft", PENDING,
            "open", PENDING,
            "pending", PENDING,
            "uncollectible", FAILED,
            "void", FAILED,
            "unresolved", NEEDS_REVIEW);

    /**
     * Reads Whop's two words together.
     *
     * @param status Whop's {@code status}; null if it has none
     * @param substatus Whop's {@code substatus}; null if it has none
     * @return {@link #NEEDS_REVIEW} for words this version does not know
     */
    public static PaymentState of(@Nullable String status, @Nullable String substatus) {
        if (substatus == null || substatus.equals("succeeded")) {
            String deciding = status == null && substatus != null ? "paid" : String.valueOf(status);
            return BY_STATUS.getOrDefault(deciding, NEEDS_REVIEW);
        }
        return BY_SUBSTATUS.getOrDefault(substatus, NEEDS_REVIEW);
    }

    /**
     * Whether the buyer's money has arrived and not all of it went back.
     *
     * @return true for the states in which an order is owed
     */
    public boolean holdsMoney() {
        return this == PAID || this == FLAGGED || this == PARTIALLY_REFUNDED || this == DISPUTED;
    }

    /**
     * The state's name in the database.
     *
     * @return lower case, such as {@code partially_refunded}
     */
    public String wire() {
        return WireName.of(this);
    }
}
