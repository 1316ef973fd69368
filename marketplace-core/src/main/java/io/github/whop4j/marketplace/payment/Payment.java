package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
public record Payment(
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

    static Payment of(Optional<Payment> before, Checkout checkout, PaymentSnapshot snapshot, Instant now) {
        Money nothing = new Money(checkout.terms().total().currency(), 0);
        Money total = snapshot.total() == null ? nothing : snapshot.total();
        return new Payment(
                snapshot.id(),
                checkout.id(),
                snapshot.companyId() == null ? "" : snapshot.companyId(),
                snapshot.status() == null ? "" : snapshot.status(),
                snapshot.substatus(),
                total,
                snapshot.refunded() == null ? new Money(total.currency(), 0) : snapshot.refunded(),
                sameCurrency(snapshot.applicationFee(), total),
                snapshot.afterFees(),
                before.map(Payment::orderId).orElse(null),
                before.map(Payment::reviewReason).orElse(null),
                snapshot.createdAt() == null ? now : snapshot.createdAt(),
                before.map(Payment::version).orElse(0L));
    }

    /** Whether this is what Whop says now: then there is nothing to write. */
    boolean matches(PaymentSnapshot snapshot) {
        return status.equals(snapshot.status() == null ? "" : snapshot.status())
                && Objects.equals(substatus, snapshot.substatus())
                && companyId.equals(snapshot.companyId() == null ? "" : snapshot.companyId())
                && (snapshot.total() == null ? total.minorUnits() == 0 : total.equals(snapshot.total()))
                && refunded.minorUnits()
                        == (snapshot.refunded() == null
                                ? 0
                                : snapshot.refunded().minorUnits());
    }

    Payment with(@Nullable UUID order, @Nullable String reason) {
        return new Payment(
                id,
                checkoutId,
                companyId,
                status,
                substatus,
                total,
                refunded,
                fee,
                afterFees,
                order,
                reason,
                createdAt,
                version);
    }

    private static @Nullable Money sameCurrency(@Nullable Money amount, Money total) {
        return amount != null && amount.currency().equals(total.currency()) ? amount : null;
    }
}
