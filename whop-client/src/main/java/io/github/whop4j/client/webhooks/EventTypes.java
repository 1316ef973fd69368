package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.chat.ChatMessageEvent;
import io.github.whop4j.client.chat.ChatReactionEvent;
import io.github.whop4j.client.content.CourseLessonInteraction;
import io.github.whop4j.client.memberships.Entry;
import io.github.whop4j.client.memberships.Membership;
import io.github.whop4j.client.payments.Dispute;
import io.github.whop4j.client.payments.DisputeAlert;
import io.github.whop4j.client.payments.Invoice;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.Refund;
import io.github.whop4j.client.payments.ResolutionCenterCase;
import io.github.whop4j.client.payments.SetupIntent;
import io.github.whop4j.client.payouts.IdentityProfile;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.PayoutAccount;
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
    /** A payment was begun. Nothing has been paid. */
    public static final EventType<Payment> PAYMENT_CREATED = type("payment.created", Payment.class);
    /** An invoice was made. */
    public static final EventType<Invoice> INVOICE_CREATED = type("invoice.created", Invoice.class);
    /** An invoice was paid. */
    public static final EventType<Invoice> INVOICE_PAID = type("invoice.paid", Invoice.class);
    /** The time to pay an invoice is over. */
    public static final EventType<Invoice> INVOICE_PAST_DUE = type("invoice.past_due", Invoice.class);
    /** An invoice was withdrawn; it can no longer be paid. */
    public static final EventType<Invoice> INVOICE_VOIDED = type("invoice.voided", Invoice.class);
    /** An invoice was given up. */
    public static final EventType<Invoice> INVOICE_MARKED_UNCOLLECTIBLE =
            type("invoice.marked_uncollectible", Invoice.class);
    /** A payment method was saved. */
    public static final EventType<SetupIntent> SETUP_INTENT_SUCCEEDED =
            type("setup_intent.succeeded", SetupIntent.class);
    /** The buyer has to confirm before a payment method is saved. */
    public static final EventType<SetupIntent> SETUP_INTENT_REQUIRES_ACTION =
            type("setup_intent.requires_action", SetupIntent.class);
    /** Saving a payment method was given up. */
    public static final EventType<SetupIntent> SETUP_INTENT_CANCELED = type("setup_intent.canceled", SetupIntent.class);
    /** A buyer complained to Whop about a payment. */
    public static final EventType<ResolutionCenterCase> RESOLUTION_CENTER_CASE_CREATED = type(
            "resolution_center_case.created", ResolutionCenterCase.class, "resolution.created", "resolution_created");
    /** Something happened to a complaint. */
    public static final EventType<ResolutionCenterCase> RESOLUTION_CENTER_CASE_UPDATED = type(
            "resolution_center_case.updated", ResolutionCenterCase.class, "resolution.updated", "resolution_updated");
    /** A complaint was decided. */
    public static final EventType<ResolutionCenterCase> RESOLUTION_CENTER_CASE_DECIDED = type(
            "resolution_center_case.decided", ResolutionCenterCase.class, "resolution.decided", "resolution_decided");
    /** A buyer got access. */
    public static final EventType<Membership> MEMBERSHIP_ACTIVATED =
            type("membership.activated", Membership.class, "membership.went_valid", "membership_went_valid");
    /** A buyer lost access. */
    public static final EventType<Membership> MEMBERSHIP_DEACTIVATED =
            type("membership.deactivated", Membership.class, "membership.went_invalid", "membership_went_invalid");
    /** A membership was set to end with its period, or no longer is. */
    public static final EventType<Membership> MEMBERSHIP_CANCEL_AT_PERIOD_END_CHANGED =
            type("membership.cancel_at_period_end_changed", Membership.class);
    /** A trial is about to end. */
    public static final EventType<Membership> MEMBERSHIP_TRIAL_ENDING_SOON =
            type("membership.trial_ending_soon", Membership.class);
    /** A user joined a waitlist. */
    public static final EventType<Entry> ENTRY_CREATED = type("entry.created", Entry.class);
    /** A user was let in from a waitlist. */
    public static final EventType<Entry> ENTRY_APPROVED = type("entry.approved", Entry.class);
    /** A user was refused on a waitlist. */
    public static final EventType<Entry> ENTRY_DENIED = type("entry.denied", Entry.class);
    /** A user left a waitlist, or was taken off. */
    public static final EventType<Entry> ENTRY_DELETED = type("entry.deleted", Entry.class);
    /** Whether a user can be paid out has changed. */
    public static final EventType<PayoutAccount> PAYOUT_ACCOUNT_STATUS_UPDATED =
            type("payout_account.status_updated", PayoutAccount.class);
    /** A user's identity was accepted. */
    public static final EventType<IdentityProfile> IDENTITY_PROFILE_APPROVED =
            type("identity_profile.approved", IdentityProfile.class);
    /** A user has to do more for their identity check. */
    public static final EventType<IdentityProfile> IDENTITY_PROFILE_NEEDS_ACTION =
            type("identity_profile.needs_action", IdentityProfile.class);
    /** A user's identity was not accepted. */
    public static final EventType<IdentityProfile> IDENTITY_PROFILE_REJECTED =
            type("identity_profile.rejected", IdentityProfile.class);
    /** What is known of a user for their identity check has changed. */
    public static final EventType<IdentityProfile> IDENTITY_PROFILE_UPDATED =
            type("identity_profile.updated", IdentityProfile.class);
    /** Pending money has become available. */
    public static final EventType<LedgerAccount> LEDGER_ACCOUNT_FUNDS_AVAILABLE =
            type("ledger_account.funds_available", LedgerAccount.class);
    /** A student finished a lesson. */
    public static final EventType<CourseLessonInteraction> COURSE_LESSON_INTERACTION_COMPLETED =
            type("course_lesson_interaction.completed", CourseLessonInteraction.class);
    /** A user wrote a message. */
    public static final EventType<ChatMessageEvent> CHAT_MESSAGE_CREATED =
            type("chat.message.created", ChatMessageEvent.class);
    /** A user reacted to a message. */
    public static final EventType<ChatReactionEvent> CHAT_REACTION_CREATED =
            type("chat.reaction.created", ChatReactionEvent.class);

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
