package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Instant;

/** A promo code, as {@code PromoCode} and {@code PromoCodeListResponse} of the contract. */
public final class PromoCodeView {
    private PromoCodeView() {}

    /**
     * The whole promo code.
     *
     * @param state where its company, product and uses are
     * @return every key of {@code PromoCode}
     */
    public static JsonObject of(State state, PromoCode promo) {
        Company company = state.companies().get(promo.companyId());
        return item(state, promo)
                .put("company", new JsonObject().put("id", company.id()).put("title", company.title()));
    }

    /**
     * The promo code as an element of a list.
     *
     * @param state where its product and uses are
     * @return every key of {@code PromoCodeListResponse}
     */
    public static JsonObject item(State state, PromoCode promo) {
        PromoCode.Limits limits = promo.limits();
        BigDecimal stock = limits.stock();
        String productId = promo.productId();
        return new JsonObject()
                .put("id", promo.id())
                .put("code", promo.code())
                .put("promo_type", promo.type())
                .put("amount_off", promo.amountOff())
                .put("currency", promo.currency())
                .put("duration", duration(promo))
                .put("promo_duration_months", promo.months().signum() == 0 ? null : promo.months())
                .put("status", status(state, promo))
                .put("expires_at", promo.expiresAt())
                .put("stock", stock == null ? BigDecimal.ZERO : stock)
                .put("unlimited_stock", stock == null)
                .put("uses", PromoCodes.uses(state, promo))
                .put("new_users_only", limits.newUsersOnly())
                .put("churned_users_only", limits.churnedUsersOnly())
                .put("existing_memberships_only", limits.existingMembershipsOnly())
                .put("one_per_customer", limits.onePerCustomer())
                .put(
                        "product",
                        productId == null
                                ? null
                                : new JsonObject()
                                        .put("id", productId)
                                        .put(
                                                "title",
                                                state.products().get(productId).title()))
                .put("created_at", promo.createdAt());
    }

    /**
     * Whether a code can still be used.
     *
     * @param state where its uses are
     * @return {@code archived}; {@code inactive} once it has expired or is used up; {@code active} otherwise
     */
    public static String status(State state, PromoCode promo) {
        if (promo.archivedAt() != null) {
            return "archived";
        }
        Instant expiresAt = promo.expiresAt();
        BigDecimal stock = promo.limits().stock();
        boolean over = expiresAt != null && !expiresAt.isAfter(state.clock().instant());
        boolean usedUp = stock != null
                && BigDecimal.valueOf(PromoCodes.uses(state, promo)).compareTo(stock) >= 0;
        return over || usedUp ? "inactive" : "active";
    }

    private static String duration(PromoCode promo) {
        if (promo.months().signum() == 0) {
            return "forever";
        }
        return promo.months().compareTo(BigDecimal.ONE) == 0 ? "once" : "repeating";
    }
}
