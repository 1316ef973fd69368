package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.http.WhopError;
import java.util.List;

/** The types of events an endpoint can choose and be sent as a test. */
public final class EventTypes {
    /** All of them, dotted. */
    public static final List<String> ALL = List.of(
            "invoice.created",
            "invoice.marked_uncollectible",
            "invoice.paid",
            "invoice.past_due",
            "invoice.voided",
            "membership.activated",
            "membership.deactivated",
            "membership.cancel_at_period_end_changed",
            "entry.created",
            "entry.approved",
            "entry.denied",
            "entry.deleted",
            "setup_intent.requires_action",
            "setup_intent.succeeded",
            "setup_intent.canceled",
            "withdrawal.created",
            "withdrawal.updated",
            "course_lesson_interaction.completed",
            "payout_method.created",
            "verification.succeeded",
            "identity_profile.approved",
            "identity_profile.rejected",
            "identity_profile.needs_action",
            "identity_profile.updated",
            "payout_account.status_updated",
            "resolution_center_case.created",
            "resolution_center_case.updated",
            "resolution_center_case.decided",
            "payment.created",
            "payment.succeeded",
            "payment.failed",
            "payment.pending",
            "dispute.created",
            "dispute.updated",
            "dispute_alert.created",
            "refund.created",
            "refund.updated");

    private EventTypes() {}

    static WhopError unknown(String type) {
        return WhopError.invalid("type must be one of " + String.join(", ", ALL) + ", not " + type + ".");
    }
}
