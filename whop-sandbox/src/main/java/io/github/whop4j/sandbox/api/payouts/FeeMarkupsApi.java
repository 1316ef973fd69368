package io.github.whop4j.sandbox.api.payouts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.payout.FeeMarkup;
import io.github.whop4j.sandbox.payout.FeeMarkups;
import io.github.whop4j.sandbox.state.Company;
import java.util.Objects;

/** {@code /fee_markups}: for a platform alone, about itself or its connected companies. */
public final class FeeMarkupsApi {
    private final FeeMarkups markups;

    /**
     * Prepares the operations.
     *
     * @param markups the rules of markups
     */
    public FeeMarkupsApi(FeeMarkups markups) {
        this.markups = markups;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/fee_markups", this::set);
        api.get("/fee_markups", this::list);
        api.add(Method.DELETE, "/fee_markups/{id}", this::remove);
    }

    private JsonObject set(Call call) {
        Company company = call.company(call.text("company_id"));
        requirePlatform(call, company);
        return FeeMarkups.view(markups.set(
                company.id(),
                call.text("fee_type"),
                call.body().decimal("fixed_fee_usd"),
                call.body().decimal("percentage_fee"),
                call.body().string("notes")));
    }

    private JsonObject list(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                markups.table().all(),
                markup -> markup.companyId().equals(company.id()),
                FeeMarkup::id,
                FeeMarkups::view);
    }

    private Boolean remove(Call call) {
        FeeMarkup markup = call.row("fee markup", markups.table(), FeeMarkup::companyId);
        requirePlatform(call, call.state().companies().get(markup.companyId()));
        markups.remove(markup);
        return Boolean.TRUE;
    }

    /** Otherwise a connected company could lower what its platform takes. */
    private static void requirePlatform(Call call, Company company) {
        if (!call.principal().actsFor(Objects.requireNonNullElse(company.parentCompanyId(), company.id()))) {
            throw WhopError.forbidden("Only the platform sets the fees of its connected companies.");
        }
    }
}
