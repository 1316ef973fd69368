package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.OpenEnum;

/** What a webhook can be told. */
public final class WebhookEventName extends OpenEnum {
    private static final Known<WebhookEventName> KNOWN = new Known<>(WebhookEventName::new);

    /** A user got access to what was sold. */
    public static final WebhookEventName MEMBERSHIP_ACTIVATED = KNOWN.add("membership.activated");

    /** A user lost access to what was sold. */
    public static final WebhookEventName MEMBERSHIP_DEACTIVATED = KNOWN.add("membership.deactivated");

    /** A seller asked for a payout. */
    public static final WebhookEventName WITHDRAWAL_CREATED = KNOWN.add("withdrawal.created");

    /** A payout was sent, failed, or changed in another way. */
    public static final WebhookEventName WITHDRAWAL_UPDATED = KNOWN.add("withdrawal.updated");

    /** A seller added a bank account or another place for payouts. */
    public static final WebhookEventName PAYOUT_METHOD_CREATED = KNOWN.add("payout_method.created");

    /** A seller's identity was verified. */
    public static final WebhookEventName VERIFICATION_SUCCEEDED = KNOWN.add("verification.succeeded");

    /** A buyer complained to Whop. */
    public static final WebhookEventName RESOLUTION_CENTER_CASE_CREATED = KNOWN.add("resolution_center_case.created");

    /** A payment went through. */
    public static final WebhookEventName PAYMENT_SUCCEEDED = KNOWN.add("payment.succeeded");

    /** A payment was declined; the buyer may try again. */
    public static final WebhookEventName PAYMENT_FAILED = KNOWN.add("payment.failed");

    /** A payment was started and its method takes time. */
    public static final WebhookEventName PAYMENT_PENDING = KNOWN.add("payment.pending");

    /** A buyer asked the bank for the money back. */
    public static final WebhookEventName DISPUTE_CREATED = KNOWN.add("dispute.created");

    /** A dispute was won, lost, or changed in another way. */
    public static final WebhookEventName DISPUTE_UPDATED = KNOWN.add("dispute.updated");

    /** Money is on its way back to a buyer. */
    public static final WebhookEventName REFUND_CREATED = KNOWN.add("refund.created");

    /** A refund went through, failed, or changed in another way. */
    public static final WebhookEventName REFUND_UPDATED = KNOWN.add("refund.updated");

    /** A bank announced a dispute that a refund may still prevent. */
    public static final WebhookEventName DISPUTE_ALERT_CREATED = KNOWN.add("dispute_alert.created");

    static {
        KNOWN.addAll("invoice.created invoice.marked_uncollectible invoice.paid invoice.past_due invoice.voided");
        KNOWN.addAll("entry.created entry.approved entry.denied entry.deleted setup_intent.requires_action");
        KNOWN.addAll("setup_intent.succeeded setup_intent.canceled course_lesson_interaction.completed");
        KNOWN.addAll("identity_profile.approved identity_profile.rejected identity_profile.needs_action");
        KNOWN.addAll("identity_profile.updated payout_account.status_updated resolution_center_case.updated");
        KNOWN.addAll("resolution_center_case.decided payment.created membership.cancel_at_period_end_changed");
    }

    private WebhookEventName(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WebhookEventName of(String value) {
        return KNOWN.of(value);
    }
}
