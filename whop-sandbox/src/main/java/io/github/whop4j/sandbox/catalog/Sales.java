package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be bought, and what a payment takes of it. Everything here happens inside a read or a change. */
public final class Sales {
    private final State state;
    private final PromoCodes promoCodes;
    private final PromoRules promoRules;

    /**
     * Opens the shop.
     *
     * @param state where plans and sales are
     */
    public Sales(State state) {
        this.state = state;
        this.promoCodes = new PromoCodes(state);
        this.promoRules = new PromoRules(state);
    }

    /**
     * What a buyer pays.
     *
     * @param price what is due without a promo code
     * @param discount what is taken off it
     * @param promoCode why, or null
     * @param trial how long the trial is that begins; null for none, and for a renewal
     */
    public record Terms(
            BigDecimal price,
            BigDecimal discount,
            @Nullable PromoCode promoCode,
            @Nullable Duration trial) {
        /**
         * The rest.
         *
         * @return zero or more
         */
        public BigDecimal total() {
            return price.subtract(discount);
        }

        /**
         * What a later period costs a buyer under these terms.
         *
         * @param plan the plan as it is now
         * @param cycle the number of the period that is paid, counted from 1, the one the plan is bought with
         * @return the terms of its renewal
         */
        public Terms renewal(Plan plan, int cycle) {
            BigDecimal renewalPrice = plan.renewalPrice();
            return promoCode != null && promoCode.holdsFor(trial == null ? cycle : cycle - 1)
                    ? new Terms(
                            renewalPrice,
                            PromoRules.discount(promoCode, renewalPrice, plan.currency()),
                            promoCode,
                            null)
                    : new Terms(renewalPrice, Currencies.zero(plan.currency()), null, null);
        }
    }

    /**
     * What the first purchase of a plan costs a user without a promo code.
     *
     * @param userId who buys, or null while that is not known
     * @return the terms
     */
    public Terms terms(Plan plan, @Nullable String userId) {
        FirstPurchase first = FirstPurchase.of(state, plan, userId);
        return new Terms(first.price(), Currencies.zero(plan.currency()), null, first.trial());
    }

    /**
     * What a checkout costs a user now.
     *
     * @param userId who buys, or null while that is not known
     * @param code the promo code that was entered; null or blank for none
     * @return the terms
     * @throws WhopError 400, {@code promo_code_invalid}, when the code cannot be used
     */
    public Terms terms(CheckoutConfiguration checkout, Plan plan, @Nullable String userId, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return terms(plan, userId);
        }
        if (!checkout.takesPromoCodes()) {
            throw WhopError.badRequest("promo_code_invalid", "This checkout does not take promo codes.");
        }
        PromoCode promo = promoCodes.find(plan.companyId(), code);
        if (promo == null) {
            throw WhopError.badRequest("promo_code_invalid", "There is no promo code " + code.strip() + " here.");
        }
        WhopError refusal = promoRules.refusal(promo, plan, userId);
        if (refusal != null) {
            throw refusal;
        }
        FirstPurchase first = FirstPurchase.of(state, plan, userId);
        return new Terms(
                first.price(), PromoRules.discount(promo, first.price(), plan.currency()), promo, first.trial());
    }

    /**
     * What the next period of a membership costs. The promo code it was bought with holds for as many billing cycles as it
     * says, of which the first purchase was the first, unless that was a trial, for which nothing had to be paid; that it
     * was archived or used up since does not matter.
     *
     * @param membership one that renews
     * @param cycle the number of the billing cycle that begins, 2 for the first renewal
     * @return the terms
     */
    public Terms renewal(Membership membership, Plan plan, int cycle) {
        for (Sale sale : state.salesByMembership().of(membership.id())) {
            if (sale.promoCodeId() != null) {
                return new Terms(
                                sale.price(),
                                sale.discount(),
                                state.promoCodes().get(sale.promoCodeId()),
                                trial(sale))
                        .renewal(plan, cycle);
            }
        }
        BigDecimal none = Currencies.zero(plan.currency());
        return new Terms(none, none, null, null).renewal(plan, cycle);
    }

    /**
     * Why a plan cannot be bought now.
     *
     * @return the refusal, or null when it can be bought
     */
    public @Nullable WhopError refusal(Plan plan) {
        Invoice invoice = plan.madeFor() == null ? null : state.invoices().find(plan.madeFor());
        if (invoice != null && !invoice.isOpen()) {
            return WhopError.conflict(
                    "not_for_sale",
                    "The invoice " + invoice.number() + " is " + invoice.status() + ": there is nothing to pay.");
        }
        Product product = plan.productId() == null ? null : state.products().find(plan.productId());
        if (!plan.exists() || (product != null && !product.exists())) {
            return notForSale(plan, "was deleted");
        }
        if (plan.visibility().equals("archived")
                || (product != null && product.visibility().equals("archived"))) {
            return notForSale(plan, "is archived");
        }
        if (plan.releaseMethod().equals("waitlist")) {
            return notForSale(plan, "is released by a waitlist, which the sandbox does not keep");
        }
        if (plan.limited() && left(plan).signum() == 0) {
            return WhopError.conflict("out_of_stock", plan.id() + " is sold out.");
        }
        return null;
    }

    /**
     * Writes down under which terms a payment is tried. Tried again, it replaces what was written; what it took already it
     * does not take again.
     *
     * @param terms what its buyer pays
     * @param taken whether it takes a piece of the stock and a use of the promo code: once it is paid or under way
     */
    public void write(Payment payment, Terms terms, boolean taken) {
        Sale before = state.sales().find(payment.id());
        state.sales()
                .put(new Sale(
                        payment.id(),
                        payment.membershipId(),
                        payment.companyId(),
                        payment.planId(),
                        payment.userId(),
                        terms.promoCode() == null ? null : terms.promoCode().id(),
                        terms.price(),
                        terms.discount(),
                        terms.trial() == null ? null : (int) terms.trial().toDays(),
                        taken));
        Plan plan = state.plans().get(payment.planId());
        if (taken && (before == null || !before.taken()) && plan.limited()) {
            state.plans().put(plan.stocked(left(plan).subtract(BigDecimal.ONE)));
        }
    }

    /**
     * Why a payment that was declined cannot be tried again: what it would take may be gone.
     *
     * @return the refusal, or null when it has taken them already or they are still there
     */
    public @Nullable WhopError refusal(Payment payment) {
        Sale sale = state.sales().find(payment.id());
        if (sale == null || sale.taken()) {
            return null;
        }
        Plan plan = state.plans().get(payment.planId());
        WhopError refusal = refusal(plan);
        if (refusal != null || sale.promoCodeId() == null) {
            return refusal;
        }
        return promoRules.refusal(state.promoCodes().get(sale.promoCodeId()), plan, sale.userId());
    }

    /** Takes what a payment did not take before it was paid: its card was declined first. */
    public void take(Payment payment) {
        move(payment, true);
    }

    /**
     * Puts back what a payment took that is called off.
     *
     * @param payment one that is void
     */
    public void putBack(Payment payment) {
        move(payment, false);
    }

    /**
     * The trial a payment begins with.
     *
     * @param payment any payment
     * @return how long it is; null when no trial was part of what was paid
     */
    public @Nullable Duration trial(Payment payment) {
        Sale sale = state.sales().find(payment.id());
        return sale == null ? null : trial(sale);
    }

    private static @Nullable Duration trial(Sale sale) {
        return sale.trialDays() == null ? null : Duration.ofDays(sale.trialDays());
    }

    private void move(Payment payment, boolean taken) {
        Sale sale = state.sales().find(payment.id());
        if (sale != null && sale.taken() != taken) {
            state.sales().put(sale.withTaken(taken));
            Plan plan = state.plans().get(payment.planId());
            if (plan.limited()) {
                BigDecimal left = left(plan).add(taken ? BigDecimal.ONE.negate() : BigDecimal.ONE);
                state.plans().put(plan.stocked(left.max(BigDecimal.ZERO)));
            }
        }
    }

    private static BigDecimal left(Plan plan) {
        return plan.stock() == null ? BigDecimal.ZERO : plan.stock();
    }

    private static WhopError notForSale(Plan plan, String why) {
        return WhopError.conflict("not_for_sale", plan.id() + " cannot be bought: it " + why + ".");
    }
}
