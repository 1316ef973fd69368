package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Claims;
import io.github.whop4j.sandbox.state.CardUsed;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A payment, as {@code Payment} and {@code PaymentListResponse} of the contract. */
public final class PaymentView {
    /** The states of a membership in which Whop tries its open payments again. */
    private static final Set<String> RETRIED = Set.of("active", "trialing", "completed", "past_due");

    private PaymentView() {}

    /**
     * The whole payment.
     *
     * @param state where its company, product and buyer are
     * @return every key of {@code Payment}
     */
    public static JsonObject of(State state, Payment payment) {
        return item(state, payment)
                .put("disputes", DisputeView.ofPayment(state, payment))
                .put("financing_installments_count", null)
                .put("financing_transactions", List.of())
                .put("resolutions", null)
                .put("settlement_amount", payment.split().total())
                .put("settlement_exchange_rate", null)
                .put("tax_refunded_amount", null);
    }

    /**
     * The payment as an element of a list.
     *
     * @param state where its company, product and buyer are
     * @return every key of {@code PaymentListResponse}
     */
    public static JsonObject item(State state, Payment payment) {
        BigDecimal total = payment.split().total();
        boolean paid = payment.paidAt() != null;
        String card = payment.card().last4().isEmpty() ? null : payment.card().brand();
        return new JsonObject()
                .put("id", payment.id())
                .put("status", payment.status())
                .put("substatus", payment.substatus())
                .put("currency", payment.currency())
                .put("total", total)
                .put("subtotal", subtotal(state, payment))
                .put("usd_total", payment.currency().equals("usd") ? total : null)
                .put("tax_amount", total.subtract(total))
                .put("tax_behavior", "unspecified")
                .put("amount_after_fees", payment.split().seller())
                .put("application_fee", applicationFee(payment))
                .put("settlement_currency", payment.currency())
                .put("refunded_amount", payment.refunded())
                .put("refunded_at", payment.givenBack().at())
                .put("auto_refunded", false)
                .put("refundable", paid && Claims.left(state, payment).signum() > 0)
                .put("retryable", isOpen(payment) && RETRIED.contains(membershipStatus(state, payment)))
                .put(
                        "voidable",
                        isOpen(payment) && membershipStatus(state, payment).equals("past_due"))
                .put("billing_reason", payment.purchase().billingReason())
                .put("billing_address", null)
                .put("card_brand", card)
                .put("card_last4", card == null ? null : payment.card().last4())
                .put("payment_method_type", card == null ? null : "card")
                .put("payment_method", paymentMethod(payment))
                .put("failure_message", payment.failureMessage())
                .put("payments_failed", payment.progress().failedAttempts())
                .put("last_payment_attempt", payment.progress().lastAttemptAt())
                .put("next_payment_attempt", payment.progress().nextAttemptAt())
                .put("dispute_alerted_at", DisputeView.alertedAt(state, payment))
                .put("checkout_configuration_id", CheckoutView.shownId(state, payment.checkoutConfigurationId()))
                .put("company", company(state.companies().get(payment.companyId())))
                .put("plan", plan(state, payment))
                .put("product", product(state, payment))
                .put("promo_code", promoCode(state, payment))
                .put("user", user(state, payment))
                .put("member", member(payment))
                .put("membership", membership(state, payment).put("phone_number", null))
                .put("metadata", payment.metadata())
                .put("created_at", payment.createdAt())
                .put("paid_at", payment.paidAt())
                .put("updated_at", payment.updatedAt());
    }

    /** Before a promo code takes something off, the same way for purchases and renewals. */
    static BigDecimal subtotal(State state, Payment payment) {
        Sale sale = state.sales().find(payment.id());
        BigDecimal full = sale == null ? payment.purchase().fullPrice() : sale.price();
        return full == null ? payment.split().total() : full;
    }

    private static boolean isOpen(Payment payment) {
        return payment.status().equals("open");
    }

    private static @Nullable JsonObject paymentMethod(Payment payment) {
        CardUsed card = payment.card();
        return card.paymentMethodId() == null
                ? null
                : new JsonObject()
                        .put("id", card.paymentMethodId())
                        .put("created_at", card.keptAt())
                        .put("payment_method_type", "card")
                        .put(
                                "card",
                                new JsonObject()
                                        .put("brand", card.brand())
                                        .put("exp_month", null)
                                        .put("exp_year", null)
                                        .put("last4", card.last4()));
    }

    static JsonObject member(Payment payment) {
        return new JsonObject().put("id", payment.memberId()).put("phone", null);
    }

    static JsonObject membership(State state, Payment payment) {
        return new JsonObject().put("id", payment.membershipId()).put("status", membershipStatus(state, payment));
    }

    /** A payment of a state file older than memberships has none; it counted as a one-time purchase then. */
    private static String membershipStatus(State state, Payment payment) {
        Membership membership = state.memberships().find(payment.membershipId());
        if (membership != null) {
            return membership.standing().status();
        }
        return payment.paidAt() == null ? "drafted" : "completed";
    }

    static JsonObject user(State state, Payment payment) {
        Person buyer = state.people().get(payment.userId());
        return new JsonObject()
                .put("id", buyer.id())
                .put("name", buyer.name())
                .put("username", buyer.username())
                .put("email", buyer.email());
    }

    private static JsonObject plan(State state, Payment payment) {
        JsonObject settings = state.plans().get(payment.planId()).settings();
        return new JsonObject()
                .put("id", payment.planId())
                .put("internal_notes", settings.get("internal_notes"))
                .put("metadata", settings.get("metadata"));
    }

    private static @Nullable JsonObject promoCode(State state, Payment payment) {
        Sale sale = state.sales().find(payment.id());
        String id = sale == null ? payment.purchase().promoCodeId() : sale.promoCodeId();
        if (id == null) {
            return null;
        }
        PromoCode promo = state.promoCodes().get(id);
        return new JsonObject()
                .put("id", promo.id())
                .put("amount_off", promo.amountOff())
                .put("base_currency", promo.currency())
                .put("code", promo.code())
                .put("number_of_intervals", promo.months().signum() == 0 ? null : promo.months())
                .put("promo_type", promo.type());
    }

    private static JsonObject company(Company company) {
        return new JsonObject()
                .put("id", company.id())
                .put("route", company.route())
                .put("title", company.title());
    }

    private static @Nullable JsonObject product(State state, Payment payment) {
        if (payment.productId() == null) {
            return null;
        }
        Product product = state.products().get(payment.productId());
        return new JsonObject()
                .put("id", product.id())
                .put("metadata", product.settings().get("metadata"))
                .put("route", product.route())
                .put("title", product.title());
    }

    /** Refunds are borne by the company that was paid, so the fee is never given back: see {@code Payments.refund}. */
    private static @Nullable JsonObject applicationFee(Payment payment) {
        Payment.Split split = payment.split();
        if (split.applicationFeeId() == null) {
            return null;
        }
        BigDecimal none = split.total().subtract(split.total());
        return new JsonObject()
                .put("id", split.applicationFeeId())
                .put("amount", split.applicationFee())
                .put("amount_captured", payment.paidAt() == null ? none : split.applicationFee())
                .put("amount_refunded", none)
                .put("currency", payment.currency())
                .put("created_at", payment.createdAt());
    }
}
