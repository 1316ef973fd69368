package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment of one of our checkouts, as last read from Whop and written down.
 *
 * @param id Whop's {@code pay_…}
 * @param checkoutId whose
 * @param companyId who was paid
 * @param status Whop's word; empty if it gave none
 * @param substatus Whop's more exact word; null if it gave none
 * @param total what the buyer paid; zero if Whop named no exact amount
 * @param refunded what went back so far, in the same currency
 * @param fee what the platform kept, as Whop says; null if it does not
 * @param afterFees what the seller is left with, as Whop says; null if it does not
 * @param orderId the order it made; null if it made none
 * @param reviewReason why it made none though money came; null if all is well
 * @param createdAt when the buyer began to pay
 * @param version counts changes; the guard of conditional writes
 */
public record RecordedPayment(
        String id,
        UUID checkoutId,
        String companyId,
        String status,
        @Nullable String substatus,
        Money total,
        Money refunded,
        @Nullable Money fee,
        @Nullable Money afterFees,
        @Nullable UUID orderId,
        @Nullable String reviewReason,
        Instant createdAt,
        long version) {
    /**
     * What Whop's words mean here.
     *
     * @return the state
     */
    public PaymentState state() {
        return PaymentState.of(status.isEmpty() ? null : status, substatus);
    }
}
