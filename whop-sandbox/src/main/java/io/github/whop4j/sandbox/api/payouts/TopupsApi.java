package io.github.whop4j.sandbox.api.payouts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.transfer.Topups;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.util.Objects;

/** {@code /topups}. */
public final class TopupsApi {
    private final Topups topups;
    private final PaymentMethods methods;

    /**
     * Prepares the operation.
     *
     * @param topups the rules of putting money in
     * @param methods the cards that were left
     */
    public TopupsApi(Topups topups, PaymentMethods methods) {
        this.topups = topups;
        this.methods = methods;
    }

    /** Adds the operation. */
    public void register(Api api) {
        api.post("/topups", this::create);
    }

    private JsonObject create(Call call) {
        Company company = call.company(call.text("company_id"));
        PaymentMethod method = methods.table().find(call.text("payment_method_id"));
        if (method == null || !call.sees(method.companyId())) {
            throw WhopError.notFound("payment method", call.text("payment_method_id"));
        }
        return topups.create(
                company.id(),
                Objects.requireNonNull(call.body().decimal("amount"), "required by the contract"),
                call.text("currency"),
                method);
    }
}
