package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a user can use a promo code for a plan, and what it takes off the price. */
final class PromoRules {
    private final State state;

    PromoRules(State state) {
        this.state = state;
    }

    /**
     * Why a code cannot be used.
     *
     * @param userId who buys; null while that is not known: what depends on it is asked when it is
     * @return the refusal, {@code promo_code_invalid}, or null when it can be used
     */
    @Nullable
    WhopError refusal(PromoCode promo, Plan plan, @Nullable String userId) {
        String reason = reason(promo, plan);
        if (reason == null && userId != null) {
            reason = reason(promo, userId);
        }
        return reason == null
                ? null
                : WhopError.badRequest("promo_code_invalid", "The promo code " + promo.code() + " " + reason + ".");
    }

    /** A percentage is rounded half up to the currency's digits; no one gets more off than there is to pay. */
    static BigDecimal discount(PromoCode promo, BigDecimal price, String currency) {
        BigDecimal off = promo.type().equals("percentage")
                ? price.multiply(promo.amountOff()).movePointLeft(2)
                : promo.amountOff();
        return off.setScale(Currencies.digits(currency), RoundingMode.HALF_UP).min(price);
    }

    private @Nullable String reason(PromoCode promo, Plan plan) {
        if (promo.archivedAt() != null) {
            return "is not given any more";
        }
        if (isOver(promo.expiresAt())) {
            return "has expired";
        }
        BigDecimal stock = promo.limits().stock();
        if (stock != null && BigDecimal.valueOf(PromoCodes.uses(state, promo)).compareTo(stock) >= 0) {
            return "is used up";
        }
        if (promo.limits().existingMembershipsOnly()) {
            return "is for memberships that exist already, not for a purchase";
        }
        boolean forPlan = promo.planIds().isEmpty() || promo.planIds().contains(plan.id());
        boolean forProduct = promo.productId() == null || promo.productId().equals(plan.productId());
        if (!forPlan || !forProduct) {
            return "is for something else";
        }
        return promo.type().equals("flat_amount") && !promo.currency().equals(plan.currency())
                ? "takes off " + promo.currency() + ", but the price is in " + plan.currency()
                : null;
    }

    private @Nullable String reason(PromoCode promo, String userId) {
        PromoCode.Limits limits = promo.limits();
        if (limits.newUsersOnly() && hasBought(promo.companyId(), userId)) {
            return "is for new customers only";
        }
        if (limits.churnedUsersOnly() && !hasLeft(promo.companyId(), userId)) {
            return "is for former members only";
        }
        boolean used = state.salesByPromoCode().of(promo.id()).stream()
                .anyMatch(sale -> sale.taken() && sale.userId().equals(userId));
        return limits.onePerCustomer() && used ? "was used by this customer already" : null;
    }

    private boolean hasBought(String companyId, String userId) {
        return state.sales().stream()
                        .filter(Sale::taken)
                        .anyMatch(sale -> sale.companyId().equals(companyId)
                                && sale.userId().equals(userId))
                || !memberships(companyId, userId).isEmpty();
    }

    private boolean hasLeft(String companyId, String userId) {
        List<Membership> memberships = memberships(companyId, userId);
        return !memberships.isEmpty()
                && memberships.stream()
                        .noneMatch(membership -> membership.standing().live());
    }

    private List<Membership> memberships(String companyId, String userId) {
        return state.memberships().stream()
                .filter(membership -> membership.companyId().equals(companyId)
                        && membership.userId().equals(userId))
                .toList();
    }

    private boolean isOver(@Nullable Instant time) {
        return time != null && !time.isAfter(state.clock().instant());
    }
}
