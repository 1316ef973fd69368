package io.github.whop4j.sandbox.api.payouts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.transfer.Topups;
import java.util.Objects;

/** {@code /topups}. */
public final class TopupsApi {
    private final Topups topups;

    /**
     * Prepares the operation.
     *
     * @param topups the rules of putting money in
     */
    public TopupsApi(Topups topups) {
        this.topups = topups;
    }

    /**
     * Adds the operation.
     *
     * @param api where to
     */
    public void register(Api api) {
        api.post("/topups", this::create);
    }

    private JsonObject create(Call call) {
        Company company = call.company(call.text("company_id"));
        return topups.create(
                company.id(),
                Objects.requireNonNull(call.body().decimal("amount"), "required by the contract"),
                call.text("currency"),
                call.text("payment_method_id"));
    }
}
