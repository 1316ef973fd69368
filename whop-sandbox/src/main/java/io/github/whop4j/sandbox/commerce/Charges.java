package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Purchase;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import org.jspecify.annotations.Nullable;

/**
 * What a seller does to payments without the buyer being there: charging a kept card, trying again, calling off. As on Whop,
 * a charge is answered at once and happens in the background a moment later.
 */
public final class Charges {
    private static final String CHARGE = "charge";

    private final State state;
    private final Charging charging;
    private final PaymentMethods methods;
    private final Sales sales;

    /**
     * Opens the counter.
     *
     * @param state where the payments are kept
     * @param charging who tries the cards
     * @param methods who keeps them
     */
    public Charges(State state, Charging charging, PaymentMethods methods) {
        this.state = state;
        this.charging = charging;
        this.methods = methods;
        this.sales = new Sales(state);
        state.timers().on(CHARGE, this::charge);
    }

    /**
     * Charges a member for a plan. Sends {@code payment.created}, and a moment later what became of it.
     *
     * @param company who is paid
     * @param memberId {@code mber_…}
     * @param paymentMethodId {@code payt_…}
     * @param plan the price; what its first purchase costs the member is charged
     * @param metadata handed on to the payment, or null
     * @return the payment, not tried yet
     * @throws WhopError 404 when the member is not the company's, or the payment method not the member's,
     *     409 when the plan cannot be bought (any more)
     */
    public Payment create(
            Company company, String memberId, String paymentMethodId, Plan plan, @Nullable JsonObject metadata) {
        return state.store().change(() -> {
            Member member = state.members().find(memberId);
            if (member == null || !member.companyId().equals(company.id())) {
                throw WhopError.notFound("member", memberId);
            }
            PaymentMethod method = methods.table().find(paymentMethodId);
            if (method == null || !method.memberId().equals(memberId)) {
                throw WhopError.notFound("payment method", paymentMethodId);
            }
            Purchase purchase = Purchase.first(
                    null,
                    plan,
                    member.userId(),
                    memberId,
                    state.ids().next("mem"),
                    BillingReason.first(plan),
                    metadata);
            WhopError refusal = sales.refusal(plan);
            if (refusal != null) {
                throw refusal;
            }
            Sales.Terms terms = sales.terms(plan, member.userId());
            Payment payment = Payment.begun(
                    state.ids().next("pay"),
                    purchase,
                    Pricing.split(state, plan, terms.total()),
                    state.clock().instant());
            sales.write(payment, terms, true);
            Payment begun = charging.begin(payment.tried(
                    Charging.with(method), payment.progress(), state.clock().instant()));
            state.timers().at(state.clock().instant(), CHARGE, begun.id());
            return begun;
        });
    }

    private void charge(String paymentId) {
        Payment payment = state.payments().get(paymentId);
        if (payment.status().equals("open") && payment.progress().failedAttempts() == 0) {
            String methodId = payment.card().paymentMethodId();
            charging.charge(payment, methodId == null ? null : methods.table().find(methodId), "failed", null);
        }
    }

    /**
     * Tries again, at once, with the card that was charged before; where none could be, with the one the member left last.
     * Sends {@code payment.succeeded}, {@code payment.failed} or
     * {@code payment.pending}. A renewal that is tried by itself goes on being tried when it is declined here.
     *
     * @return the payment, successful or not
     * @throws WhopError 409 when it was not declined or is over, or what it is for can be bought no more, 422 when the member
     *     has left no card
     */
    public Payment retry(Payment payment) {
        return state.store().change(() -> {
            if (!payment.retryable()) {
                throw WhopError.conflict(
                        "payment_not_retryable",
                        payment.id() + " is " + payment.status() + " (" + payment.substatus()
                                + "). Only an open payment whose card was declined can be tried again.");
            }
            refusePaidCheckout(payment);
            WhopError refusal = sales.refusal(payment);
            if (refusal != null) {
                throw refusal;
            }
            String before = payment.card().paymentMethodId();
            PaymentMethod method = before == null
                    ? methods.latest(payment.memberId())
                    : methods.table().find(before);
            if (method == null) {
                throw WhopError.unprocessable(
                        "payment_method_required",
                        payment.memberId() + " has left no payment method. Have a card entered at a checkout of mode"
                                + " setup first.");
            }
            return charging.charge(
                    payment, method, payment.substatus(), payment.progress().nextAttemptAt());
        });
    }

    /** Another payment may have paid the checkout meanwhile. */
    private void refusePaidCheckout(Payment payment) {
        String checkoutId = payment.checkoutConfigurationId();
        if (checkoutId != null) {
            state.paymentsByCheckout().of(checkoutId).stream()
                    .filter(Payment::taken)
                    .findFirst()
                    .ifPresent(other -> {
                        throw WhopError.conflict(
                                "already_paid",
                                checkoutId + " is " + other.status() + " already, by " + other.id() + ".");
                    });
        }
    }

    /**
     * Calls a payment off before it is paid. No one is charged for it any more.
     *
     * @param payment an open or pending one
     * @return the payment, void
     * @throws WhopError 409 when it is paid or over
     */
    public Payment callOff(Payment payment) {
        return state.store().change(() -> {
            if (!payment.voidable()) {
                throw WhopError.conflict(
                        "payment_not_voidable",
                        payment.id() + " is " + payment.status() + ". Only an open or pending payment can be voided"
                                + (payment.paidAt() == null ? "." : "; give this one back with a refund."));
            }
            return charging.callOff(payment);
        });
    }
}
