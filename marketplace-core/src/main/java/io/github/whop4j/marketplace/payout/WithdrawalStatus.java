package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.WireName;

/** The states of a withdrawal: three of our own before Whop has answered, then Whop's. */
public enum WithdrawalStatus {
    /** Stored, and Whop is being asked. */
    SUBMITTING,
    /** Whop gave no answer; asked again with the same key. */
    UNKNOWN,
    /** Whop refused; nothing left the balance. */
    REFUSED,
    /** Whop took the request. */
    REQUESTED,
    /** Whop waits for the money it is paid from. */
    AWAITING_PAYMENT,
    /** On its way to the bank. */
    IN_TRANSIT,
    /** The money has arrived. */
    COMPLETED,
    /** The bank did not take it. */
    FAILED,
    /** Called off at Whop. */
    CANCELED,
    /** Whop's review turned it down. */
    DENIED,
    /** A word of Whop's that this version does not know; it is kept as {@link Withdrawal#statusWord}. */
    OTHER;

    /**
     * Reads a stored or received word.
     *
     * @param word such as {@code in_transit}
     * @return {@link #OTHER} for a word this version does not know
     */
    public static WithdrawalStatus of(String word) {
        for (WithdrawalStatus status : values()) {
            if (status != OTHER && status.word().equals(word)) {
                return status;
            }
        }
        return OTHER;
    }

    /**
     * Whether nothing will change any more.
     *
     * @return false for a word this version does not know
     */
    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, FAILED, CANCELED, DENIED, REFUSED -> true;
            case SUBMITTING, UNKNOWN, REQUESTED, AWAITING_PAYMENT, IN_TRANSIT, OTHER -> false;
        };
    }

    /** As it is stored. */
    String word() {
        return WireName.of(this);
    }
}
