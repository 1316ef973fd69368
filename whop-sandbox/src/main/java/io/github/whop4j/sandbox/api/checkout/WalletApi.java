package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethodView;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.wallet.SetupIntent;
import io.github.whop4j.sandbox.wallet.SetupIntentView;
import io.github.whop4j.sandbox.wallet.SetupIntents;

/** {@code /payment_methods} and {@code /setup_intents}. */
public final class WalletApi {
    private final PaymentMethods methods;
    private final SetupIntents intents;

    /**
     * Prepares the operations.
     *
     * @param methods the cards that are kept
     * @param intents how they came to be kept
     */
    public WalletApi(PaymentMethods methods, SetupIntents intents) {
        this.methods = methods;
        this.intents = intents;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/payment_methods", this::listMethods);
        api.get("/payment_methods/{id}", call -> PaymentMethodView.of(method(call)));
        api.get("/setup_intents", this::listIntents);
        api.get(
                "/setup_intents/{id}",
                call -> view(call, call.row("setup intent", intents.table(), SetupIntent::companyId)));
    }

    private JsonObject listMethods(Call call) {
        Query query = call.query();
        refuseBoth(query);
        String companyId = query.text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
        return Paging.page(
                query,
                methods.table().all(),
                method -> call.sees(method.companyId())
                        && isOf(query, method)
                        && query.admitsTime("created", method.createdAt()),
                PaymentMethod::id,
                PaymentMethodView::of);
    }

    /** A company or member that is named has to be the card's. */
    private PaymentMethod method(Call call) {
        refuseBoth(call.query());
        PaymentMethod method = call.row("payment method", methods.table(), PaymentMethod::companyId);
        if (!isOf(call.query(), method)) {
            throw WhopError.notFound("payment method", method.id());
        }
        return method;
    }

    private static void refuseBoth(Query query) {
        if (query.text("company_id") != null && query.text("member_id") != null) {
            throw WhopError.invalid("Give company_id or member_id, not both.");
        }
    }

    private static boolean isOf(Query query, PaymentMethod method) {
        return query.admits("company_id", method.companyId()) && query.admits("member_id", method.memberId());
    }

    private JsonObject listIntents(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                intents.table().all(),
                intent -> intent.companyId().equals(company.id())
                        && call.query().admitsTime("created", intent.createdAt()),
                SetupIntent::id,
                intent -> view(call, intent));
    }

    private JsonObject view(Call call, SetupIntent intent) {
        return SetupIntentView.of(call.state(), methods.table(), intent);
    }
}
