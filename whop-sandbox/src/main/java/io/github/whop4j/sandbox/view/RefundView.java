package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Refund;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A refund, as {@code RefundRetrieveResponse}, {@code RefundListResponse} and the data of refund events. */
public final class RefundView {
    private RefundView() {}

    /**
     * The whole refund, with most of its payment.
     *
     * @return every key of {@code RefundRetrieveResponse}
     */
    public static JsonObject of(State state, Refund refund) {
        Payment payment = state.payments().get(refund.paymentId());
        BigDecimal total = payment.split().total();
        return base(refund)
                .put(
                        "payment",
                        new JsonObject()
                                .put("id", payment.id())
                                .put("billing_reason", payment.purchase().billingReason())
                                .put("card_brand", payment.card().brand())
                                .put("card_last4", payment.card().last4())
                                .put("created_at", payment.createdAt())
                                .put("currency", payment.currency())
                                .put("dispute_alerted_at", DisputeView.alertedAt(state, payment))
                                .put("member", PaymentView.member(payment))
                                .put("membership", PaymentView.membership(state, payment))
                                .put("metadata", payment.metadata())
                                .put("paid_at", payment.paidAt())
                                .put("payment_method_type", "card")
                                .put("plan", plan(state, payment))
                                .put("product", product(state, payment.productId()))
                                .put("subtotal", PaymentView.subtotal(state, payment))
                                .put("tax_amount", total.subtract(total))
                                .put("tax_behavior", "unspecified")
                                .put("tax_refunded_amount", null)
                                .put("total", total)
                                .put("usd_total", payment.currency().equals("usd") ? total : null)
                                .put("user", PaymentView.user(state, payment)));
    }

    /**
     * The refund as an element of a list.
     *
     * @return every key of {@code RefundListResponse}
     */
    public static JsonObject item(Refund refund) {
        return base(refund).put("payment", new JsonObject().put("id", refund.paymentId()));
    }

    private static JsonObject base(Refund refund) {
        return new JsonObject()
                .put("id", refund.id())
                .put("amount", refund.amount())
                .put("currency", refund.currency())
                .put("status", refund.status())
                .put("provider", "multi_psp")
                .put("provider_created_at", refund.createdAt())
                .put("reference_status", "unavailable")
                .put("reference_type", null)
                .put("reference_value", null)
                .put("created_at", refund.createdAt());
    }

    private static JsonObject plan(State state, Payment payment) {
        JsonObject settings = state.plans().get(payment.planId()).settings();
        return new JsonObject().put("id", payment.planId()).put("metadata", settings.get("metadata"));
    }

    private static @Nullable JsonObject product(State state, @Nullable String id) {
        return id == null
                ? null
                : new JsonObject()
                        .put("id", id)
                        .put("metadata", state.products().get(id).settings().get("metadata"));
    }
}
