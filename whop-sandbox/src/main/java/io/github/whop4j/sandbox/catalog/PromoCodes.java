package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Discounts for buyers who know their code. How often a code was used is counted in the sales, one per payment. */
public final class PromoCodes {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+");

    private final State state;
    private final Products products;

    /**
     * Opens the drawer.
     *
     * @param state where the codes are kept
     */
    public PromoCodes(State state) {
        this.state = state;
        this.products = new Products(state);
    }

    /**
     * Creates a code.
     *
     * @param company who gives it
     * @param fields the body of the request, valid by contract
     * @throws WhopError 400 when the code is not alphanumeric or in use, or a number or time is not possible; 404 when its
     *     product or a plan is not the company's
     */
    public PromoCode create(Company company, JsonObject fields) {
        return state.store().change(() -> {
            String code = Objects.requireNonNull(fields.string("code"), "required by the contract");
            checkCode(company, code);
            String productId = fields.string("product_id");
            return state.promoCodes()
                    .put(new PromoCode(
                            state.ids().next("promo"),
                            company.id(),
                            code,
                            Objects.requireNonNull(fields.string("promo_type"), "required by the contract"),
                            amountOff(fields),
                            Objects.requireNonNull(fields.string("base_currency"), "required by the contract"),
                            months(fields),
                            productId == null
                                    ? null
                                    : products.of(company, productId).id(),
                            planIds(company, productId, fields.list("plan_ids")),
                            limits(fields),
                            expiry(fields),
                            state.clock().instant(),
                            null));
        });
    }

    /** Archives a code, so that no one can use it any more; its code can be given again. Twice is the same as once. */
    public void archive(PromoCode promo) {
        if (promo.archivedAt() == null) {
            state.store()
                    .run(() ->
                            state.promoCodes().put(promo.archived(state.clock().instant())));
        }
    }

    /**
     * The code a buyer entered, inside a read or a change.
     *
     * @param companyId whose plan is bought
     * @param entered as typed
     * @return the code, which may be expired or used up; null when there is none or it is archived
     */
    @Nullable
    PromoCode find(String companyId, String entered) {
        return state.promoCodes().stream()
                .filter(promo -> promo.archivedAt() == null
                        && promo.companyId().equals(companyId)
                        && promo.code().equalsIgnoreCase(entered.strip()))
                .findFirst()
                .orElse(null);
    }

    static long uses(State state, PromoCode promo) {
        return state.salesByPromoCode().of(promo.id()).stream()
                .filter(Sale::taken)
                .count();
    }

    private void checkCode(Company company, String code) {
        if (!CODE.matcher(code).matches()) {
            throw WhopError.invalid("code must consist of letters and digits, not " + code + ".");
        }
        if (find(company.id(), code) != null) {
            throw WhopError.invalid("code " + code + " is in use already. Archive the other promo code first.");
        }
    }

    private static BigDecimal amountOff(JsonObject fields) {
        BigDecimal amount = Objects.requireNonNull(fields.decimal("amount_off"), "required by the contract");
        if ("percentage".equals(fields.string("promo_type"))) {
            if (amount.signum() <= 0 || amount.compareTo(HUNDRED) > 0) {
                throw WhopError.invalid(
                        "amount_off of a percentage must be more than 0 and at most 100, not " + amount + ".");
            }
            return amount;
        }
        String currency = Objects.requireNonNull(fields.string("base_currency"), "required by the contract");
        BigDecimal exact = Currencies.amount("amount_off", amount, currency);
        if (exact.signum() == 0) {
            throw WhopError.invalid("amount_off must be more than 0.");
        }
        return exact;
    }

    private static BigDecimal months(JsonObject fields) {
        BigDecimal months = Objects.requireNonNull(fields.decimal("promo_duration_months"), "required by the contract");
        if (months.signum() < 0) {
            throw WhopError.invalid(
                    "promo_duration_months must not be negative, not " + months + ". 0 stands for ever, 1 for once.");
        }
        return months;
    }

    private List<String> planIds(Company company, @Nullable String productId, @Nullable List<?> ids) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        List<Plan> plans = ids.stream()
                .map(id -> plan(company, String.valueOf(id)))
                .filter(plan -> productId == null || productId.equals(plan.productId()))
                .toList();
        if (plans.isEmpty()) {
            throw WhopError.invalid("None of plan_ids is a plan of the product " + productId + ".");
        }
        return plans.stream().map(Plan::id).distinct().toList();
    }

    private Plan plan(Company company, String id) {
        Plan plan = state.plans().find(id);
        if (plan == null || !plan.exists() || !plan.companyId().equals(company.id())) {
            throw WhopError.notFound("plan", id);
        }
        return plan;
    }

    private static PromoCode.Limits limits(JsonObject fields) {
        BigDecimal stock = fields.decimal("stock");
        if (stock != null && stock.signum() < 0) {
            throw WhopError.invalid("stock must not be negative, not " + stock + ".");
        }
        Boolean unlimited = fields.bool("unlimited_stock");
        if (Boolean.FALSE.equals(unlimited) && stock == null) {
            throw WhopError.invalid("stock is needed where unlimited_stock is false.");
        }
        boolean newOnly = isTrue(fields, "new_users_only");
        boolean churnedOnly = isTrue(fields, "churned_users_only");
        if (newOnly && churnedOnly) {
            throw WhopError.invalid(
                    "No user is both new and churned: set new_users_only or churned_users_only, not both.");
        }
        return new PromoCode.Limits(
                newOnly,
                churnedOnly,
                isTrue(fields, "existing_memberships_only"),
                isTrue(fields, "one_per_customer"),
                Boolean.TRUE.equals(unlimited) ? null : stock);
    }

    private @Nullable Instant expiry(JsonObject fields) {
        String text = fields.string("expires_at");
        Instant expiresAt = text == null ? null : OffsetDateTime.parse(text).toInstant();
        if (expiresAt != null && !expiresAt.isAfter(state.clock().instant())) {
            throw WhopError.invalid("expires_at must be in the future, not " + text + ".");
        }
        return expiresAt;
    }

    private static boolean isTrue(JsonObject fields, String name) {
        return Boolean.TRUE.equals(fields.bool(name));
    }
}
