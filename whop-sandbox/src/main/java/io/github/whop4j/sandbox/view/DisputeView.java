package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.DisputeAlert;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Disputes and the early warnings of them, for their operations, their events and their payment. */
public final class DisputeView {
    private static final List<String> TEXTS = List.of(
            "access_activity_log",
            "billing_address",
            "cancellation_policy_disclosure",
            "customer_email_address",
            "customer_name",
            "notes",
            "product_description",
            "refund_policy_disclosure",
            "refund_refusal_explanation",
            "service_date");

    private static final List<String> ATTACHMENTS = List.of(
            "cancellation_policy_attachment",
            "customer_communication_attachment",
            "refund_policy_attachment",
            "uncategorized_attachment");

    private static final List<String> PAYMENT = List.of(
            "id",
            "billing_reason",
            "card_brand",
            "card_last4",
            "created_at",
            "currency",
            "dispute_alerted_at",
            "member",
            "paid_at",
            "payment_method_type",
            "subtotal",
            "total",
            "usd_total",
            "user");

    private DisputeView() {}

    /**
     * The whole dispute.
     *
     * @param state where its company and payment are
     * @return every key of {@code Dispute}
     */
    public static JsonObject of(State state, Dispute dispute) {
        JsonObject view = item(state, dispute)
                .put("payment", payment(state, state.payments().get(dispute.paymentId())));
        TEXTS.forEach(name -> view.put(name, dispute.evidence().string(name)));
        ATTACHMENTS.forEach(name -> view.put(name, state.file(dispute.evidence().object(name))));
        return view;
    }

    /**
     * The dispute as an element of a list.
     *
     * @param state where its company and payment are
     * @return every key of {@code DisputeListResponse}
     */
    public static JsonObject item(State state, Dispute dispute) {
        Company company = state.companies().get(dispute.companyId());
        Payment payment = state.payments().get(dispute.paymentId());
        return core(dispute)
                .put("company", new JsonObject().put("id", company.id()).put("title", company.title()))
                .put("editable", dispute.editable())
                .put("needs_response_by", dispute.needsResponseBy())
                .put("payment", new JsonObject().put("id", payment.id()))
                .put("plan", new JsonObject().put("id", payment.planId()))
                .put("product", product(state, payment.productId()))
                .put("visa_rdr", false);
    }

    /**
     * The whole early warning.
     *
     * @param state where its payment and dispute are
     * @return every key of {@code DisputeAlertRetrieveResponse}
     */
    public static JsonObject alert(State state, DisputeAlert alert) {
        JsonObject view = alertItem(state, alert)
                .put("payment", payment(state, state.payments().get(alert.paymentId())));
        return alert.disputeId() == null
                ? view
                : view.put("dispute", core(state.disputes().get(alert.disputeId())));
    }

    /**
     * The early warning as an element of a list.
     *
     * @param state where its payment is
     * @return every key of {@code DisputeAlertListResponse}
     */
    public static JsonObject alertItem(State state, DisputeAlert alert) {
        return new JsonObject()
                .put("id", alert.id())
                .put("alert_type", alert.alertType())
                .put("amount", alert.amount())
                .put("currency", alert.currency())
                .put("charge_for_alert", false)
                .put("dispute", alert.disputeId() == null ? null : new JsonObject().put("id", alert.disputeId()))
                .put("payment", new JsonObject().put("id", alert.paymentId()))
                .put("transaction_date", state.payments().get(alert.paymentId()).paidAt())
                .put("created_at", alert.createdAt());
    }

    /** The disputes of a payment as the payment shows them; null when there are none. */
    static @Nullable List<JsonObject> ofPayment(State state, Payment payment) {
        List<JsonObject> disputes = state.disputesByPayment().of(payment.id()).stream()
                .map(dispute -> new JsonObject()
                        .put("id", dispute.id())
                        .put("amount", dispute.amount())
                        .put("currency", dispute.currency())
                        .put("editable", dispute.editable())
                        .put("needs_response_by", dispute.needsResponseBy())
                        .put("notes", dispute.evidence().string("notes"))
                        .put("reason", dispute.reason())
                        .put("status", dispute.status()))
                .toList();
        return disputes.isEmpty() ? null : disputes;
    }

    /** When a bank last warned about a payment, or null. */
    static @Nullable Instant alertedAt(State state, Payment payment) {
        return state.alertsByPayment().of(payment.id()).stream()
                .map(DisputeAlert::createdAt)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private static JsonObject core(Dispute dispute) {
        return new JsonObject()
                .put("id", dispute.id())
                .put("amount", dispute.amount())
                .put("currency", dispute.currency())
                .put("reason", dispute.reason())
                .put("status", dispute.status())
                .put("created_at", dispute.createdAt());
    }

    private static JsonObject payment(State state, Payment payment) {
        JsonObject whole = PaymentView.item(state, payment);
        JsonObject view = new JsonObject();
        PAYMENT.forEach(name -> view.put(name, whole.get(name)));
        return view.put("membership", PaymentView.membership(state, payment));
    }

    private static @Nullable JsonObject product(State state, @Nullable String id) {
        return id == null
                ? null
                : new JsonObject()
                        .put("id", id)
                        .put("title", state.products().get(id).title());
    }
}
