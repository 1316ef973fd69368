package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bank's notice that a payment is about to be disputed; a refund in time keeps it from becoming one.
 *
 * @param id such as {@code dspa_…}
 * @param alertType what the bank announces
 * @param amount what it is about, in decimal major units (10.50)
 * @param chargeForAlert whether the notice itself costs the seller something
 * @param createdAt when it reached Whop
 * @param currency of the amount
 * @param dispute what it became; null while it is no dispute
 * @param payment what it is about
 * @param transactionDate when the bank booked the payment
 */
public record DisputeAlert(
        String id,
        @Nullable DisputeAlertType alertType,
        @Nullable BigDecimal amount,
        @Nullable Boolean chargeForAlert,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable AnnouncedDispute dispute,
        @Nullable DisputedPayment payment,
        @Nullable Instant transactionDate) {

    /**
     * The dispute that was announced.
     *
     * @param id such as {@code dspt_…}
     * @param amount what is disputed, in decimal major units (10.50)
     * @param createdAt when it reached Whop
     * @param currency of the amount
     * @param reason the bank's reason
     * @param status where it stands
     */
    public record AnnouncedDispute(
            String id,
            @Nullable BigDecimal amount,
            @Nullable Instant createdAt,
            @Nullable Currency currency,
            @Nullable String reason,
            @Nullable DisputeStatus status) {}
}
