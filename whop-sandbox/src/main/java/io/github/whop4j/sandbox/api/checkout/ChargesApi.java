package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Validation;
import io.github.whop4j.sandbox.commerce.Charges;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.view.PaymentView;

/** What a seller does with {@code /payments} while the buyer is away. */
public final class ChargesApi {
    private final Charges charges;
    private final Checkouts checkouts;

    /**
     * Prepares the operations.
     *
     * @param charges the rules
     * @param checkouts who makes prices on the spot
     */
    public ChargesApi(Charges charges, Checkouts checkouts) {
        this.charges = charges;
        this.checkouts = checkouts;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/payments", call -> PaymentView.of(call.state(), create(call)));
        api.post("/payments/{id}/retry", call -> PaymentView.of(call.state(), charges.retry(payment(call))));
        api.post("/payments/{id}/void", call -> PaymentView.of(call.state(), charges.callOff(payment(call))));
    }

    private static Payment payment(Call call) {
        return call.row("payment", call.state().payments(), Payment::companyId);
    }

    /** The plan is made on the spot or exists already; one of the two. */
    private Payment create(Call call) {
        JsonObject described = call.body().object("plan");
        String planId = call.body().string("plan_id");
        Company company = call.company(call.text("company_id"));
        if (described != null && planId != null) {
            throw WhopError.invalid("Give plan or plan_id, not both.");
        }
        if (described == null && planId == null) {
            throw Validation.missing("plan, or plan_id,");
        }
        return charges.create(
                company,
                call.text("member_id"),
                call.text("payment_method_id"),
                described == null
                        ? known(call, company, call.text("plan_id"))
                        : checkouts.plan(company, described, company.id()),
                call.body().object("metadata"));
    }

    private static Plan known(Call call, Company company, String planId) {
        Plan plan = call.state().plans().find(planId);
        if (plan == null || !plan.companyId().equals(company.id())) {
            throw WhopError.notFound("plan", planId);
        }
        return plan;
    }
}
