package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as Whop told it when asked. Nothing a browser or a webhook said is in here.
 *
 * @param id Whop's {@code pay_…}
 * @param status Whop's word; null if it gave none
 * @param substatus Whop's more exact word; null if it gave none
 * @param companyId who was paid; null if Whop did not say
 * @param total what the buyer paid, tax included; null if Whop gave no exact amount
 * @param afterFees what is left after Whop's and the platform's fees; null if unknown
 * @param applicationFee what the platform kept; null if nothing
 * @param refunded what went back so far, in the currency of {@code total}; null if unknown
 * @param sessionId the checkout configuration {@code ch_…} it was paid through; null if none
 * @param checkoutId what our metadata {@code checkout_id} said; null if absent or not an id
 * @param createdAt when the buyer began to pay
 */
public record PaymentSnapshot(
        String id,
        @Nullable String status,
        @Nullable String substatus,
        @Nullable String companyId,
        @Nullable Money total,
        @Nullable Money afterFees,
        @Nullable Money applicationFee,
        @Nullable Money refunded,
        @Nullable String sessionId,
        @Nullable UUID checkoutId,
        @Nullable Instant createdAt) {
    /**
     * What Whop's words mean here.
     *
     * @return the state
     */
    public PaymentState state() {
        return PaymentState.of(status, substatus);
    }
}
