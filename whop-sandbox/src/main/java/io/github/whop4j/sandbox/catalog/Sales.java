package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
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
     * @param price what the plan costs
     * @param discount what is taken off it
     * @param promoCode why, or null
     */
    public record Terms(
            BigDecimal price, BigDecimal discount, @Nullable PromoCode promoCode) {
        /**
         * The rest.
         *
         * @return zero or more
         */
        public BigDecimal total() {
            return price.subtract(discount);
        }
    }

    /**
     * What a plan costs without a promo code.
     *
     * @param plan the plan
     * @return the terms
     */
    public Terms terms(Plan plan) {
        return new Terms(plan.initialPrice(), Currencies.zero(plan.currency()), null);
    }

    /**
     * What a checkout costs somebody now.
     *
     * @param checkout the checkout
     * @param plan its plan
     * @param userId who buys, or null while that is not known
     * @param code the promo code that was entered; null or blank for none
     * @return the terms
     * @throws WhopError 400, {@code promo_code_invalid}, when the code cannot be used
     */
    public Terms terms(CheckoutConfiguration checkout, Plan plan, @Nullable String userId, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return terms(plan);
        }
        if (!checkout.takesPromoCodes()) {
            throw WhopError.badRequest("promo_code_invalid", "This checkout does not take promo codes.");
        }
        PromoCode promo = promoCodes.find(plan.companyId(), code);
        if (promo == null) {
            throw WhopError.badRequest("promo_code_invalid", "There is no promo code " + code.strip() + " here.");
        }
        promoRules.check(promo, plan, userId);
        BigDecimal price = plan.initialPrice();
        return new Terms(price, PromoRules.discount(promo, price, plan.currency()), promo);
    }

    /**
     * What the next period of a membership costs. The promo code it was bought with holds for as many billing cycles as it
     * says, of which the first purchase was the first; that it was archived or used up since does not matter.
     *
     * @param membership one that renews
     * @param plan its plan
     * @param cycle the number of the billing cycle that begins, 2 for the first renewal
     * @return the terms
     */
    public Terms renewal(Membership membership, Plan plan, int cycle) {
        BigDecimal price = plan.renewalPrice();
        for (Sale sale : state.salesByMembership().of(membership.id())) {
            PromoCode promo =
                    sale.promoCodeId() == null ? null : state.promoCodes().get(sale.promoCodeId());
            if (promo != null && promo.holdsFor(cycle)) {
                return new Terms(price, PromoRules.discount(promo, price, plan.currency()), promo);
            }
        }
        return new Terms(price, Currencies.zero(plan.currency()), null);
    }

    /**
     * Why a plan cannot be bought now.
     *
     * @param plan the plan
     * @return the refusal, or null when it can be bought
     */
    public @Nullable WhopError refusal(Plan plan) {
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
     * @param payment the payment
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
                        taken));
        Plan plan = state.plans().get(payment.planId());
        if (taken && (before == null || !before.taken()) && plan.limited()) {
            state.plans().put(plan.stocked(left(plan).subtract(BigDecimal.ONE)));
        }
    }

    /**
     * Why a payment that was declined cannot be tried again: what it would take may be gone.
     *
     * @param payment the payment
     * @return the refusal, or null when it has taken its piece already or there is one left
     */
    public @Nullable WhopError refusal(Payment payment) {
        Sale sale = state.sales().find(payment.id());
        return sale == null || sale.taken() ? null : refusal(state.plans().get(payment.planId()));
    }

    /**
     * Takes what a payment did not take before it was paid: its card was declined first.
     *
     * @param payment one that is paid
     */
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
