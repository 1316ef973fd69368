package io.github.whop4j.sandbox.api.catalog;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.catalog.PromoCodeView;
import io.github.whop4j.sandbox.catalog.PromoCodes;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PromoCode;

/** {@code /promo_codes}. */
public final class PromoCodesApi {
    private final PromoCodes promoCodes;

    /**
     * Prepares the operations.
     *
     * @param promoCodes the rules
     */
    public PromoCodesApi(PromoCodes promoCodes) {
        this.promoCodes = promoCodes;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post(
                "/promo_codes",
                call -> PromoCodeView.of(
                        call.state(), promoCodes.create(call.company(call.text("company_id")), call.body())));
        api.get("/promo_codes", PromoCodesApi::list);
        api.get("/promo_codes/{id}", call -> PromoCodeView.of(call.state(), promoCode(call)));
        api.add(Method.DELETE, "/promo_codes/{id}", call -> {
            promoCodes.archive(promoCode(call));
            return true;
        });
    }

    private static PromoCode promoCode(Call call) {
        return call.row("promo code", call.state().promoCodes(), PromoCode::companyId);
    }

    private static JsonObject list(Call call) {
        Query query = call.query();
        Company company = call.company(query.required("company_id"));
        return Paging.page(
                query,
                call.state().promoCodes().all(),
                promo -> promo.companyId().equals(company.id())
                        && query.admitsOneOf("plan_ids", promo.planIds())
                        && query.admitsAny("product_ids", promo.productId())
                        && query.admits("status", PromoCodeView.status(call.state(), promo))
                        && query.admitsTime("created", promo.createdAt()),
                PromoCode::id,
                promo -> PromoCodeView.item(call.state(), promo));
    }
}
