package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.payments.Dispute;
import io.github.whop4j.client.payments.DisputeAlert;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.Refund;
import io.github.whop4j.client.payouts.PayoutMethod;
import io.github.whop4j.client.payouts.Verification;
import io.github.whop4j.client.payouts.Withdrawal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The events this version reads as types. An event that is not here still arrives, as its JSON.
 *
 * <p>Each line below names an event as Whop's current API does, the model of its data, and the names it had before. The
 * spelling of Whop's dashboard and older API, with underscores for dots, comes by itself; the way back is only ever looked
 * up, because names hold underscores of their own ({@code payout_method.created}).
 */
public final class EventTypes {

    /** By every spelling; filled by the constants below, in their order. */
    private static final Map<String, EventType<?>> BY_SPELLING = new LinkedHashMap<>();

    /** A payment went through. Its money is pending, not yet available. */
    public static final EventType<Payment> PAYMENT_SUCCEEDED = type("payment.succeeded", Payment.class);
    /** A payment was declined; the buyer may try again. */
    public static final EventType<Payment> PAYMENT_FAILED = type("payment.failed", Payment.class);
    /** A payment was started and its method takes time. */
    public static final EventType<Payment> PAYMENT_PENDING = type("payment.pending", Payment.class);
    /** Money is on its way back to a buyer. */
    public static final EventType<Refund> REFUND_CREATED = type("refund.created", Refund.class);
    /** A refund went through, failed, or changed in another way. */
    public static final EventType<Refund> REFUND_UPDATED = type("refund.updated", Refund.class);
    /** A buyer asked the bank for the money back. */
    public static final EventType<Dispute> DISPUTE_CREATED = type("dispute.created", Dispute.class);
    /** A dispute was won, lost, or changed in another way. */
    public static final EventType<Dispute> DISPUTE_UPDATED = type("dispute.updated", Dispute.class);
    /** A bank announced a dispute that a refund may still prevent. */
    public static final EventType<DisputeAlert> DISPUTE_ALERT_CREATED =
            type("dispute_alert.created", DisputeAlert.class);
    /** A seller's identity was verified. */
    public static final EventType<Verification> VERIFICATION_SUCCEEDED =
            type("verification.succeeded", Verification.class);
    /** A seller added a bank account or another place for payouts. */
    public static final EventType<PayoutMethod> PAYOUT_METHOD_CREATED =
            type("payout_method.created", PayoutMethod.class);
    /** A seller asked for a payout. */
    public static final EventType<Withdrawal> WITHDRAWAL_CREATED = type("withdrawal.created", Withdrawal.class);
    /** A payout was sent, failed, or changed in another way. */
    public static final EventType<Withdrawal> WITHDRAWAL_UPDATED = type("withdrawal.updated", Withdrawal.class);

    private EventTypes() {}

    /**
     * Finds an event by any of its spellings.
     *
     * @param spelling the name on the wire
     * @return the event, if this version reads it as a type
     */
    public static Optional<EventType<?>> find(String spelling) {
        return Optional.ofNullable(BY_SPELLING.get(spelling));
    }

    /**
     * Lists every event this version reads as a type.
     *
     * @return each event once
     */
    public static Collection<EventType<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(BY_SPELLING.values()));
    }

    private static <T> EventType<T> type(String name, Class<T> model, String... before) {
        Set<String> spellings = new LinkedHashSet<>(List.of(before));
        spellings.add(name.replace('.', '_'));
        EventType<T> type = EventType.of(name, model, spellings.toArray(String[]::new));
        for (String spelling : type.spellings()) {
            EventType<?> other = BY_SPELLING.putIfAbsent(spelling, type);
            if (other != null) {
                throw new IllegalStateException(spelling + " is a name of both " + other + " and " + name);
            }
        }
        return type;
    }
}
