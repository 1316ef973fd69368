package io.github.whop4j.sandbox.api.payouts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.transfer.Transfer;
import io.github.whop4j.sandbox.transfer.Transfers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /transfers}. */
public final class TransfersApi {
    private final Transfers transfers;

    /**
     * Prepares the operations.
     *
     * @param transfers the rules of moving money
     */
    public TransfersApi(Transfers transfers) {
        this.transfers = transfers;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/transfers", this::create);
        api.get("/transfers", this::list);
        api.get("/transfers/{id}", this::retrieve);
    }

    private JsonObject create(Call call) {
        String origin = call.text("origin_id");
        if (!owns(call, transfers.holderId(origin))) {
            throw WhopError.forbidden("You are not authorized for the origin " + origin + ".");
        }
        return transfers.view(transfers.create(new Transfers.Order(
                origin,
                call.text("destination_id"),
                Objects.requireNonNull(call.body().decimal("amount"), "required by the contract"),
                call.text("currency"),
                call.body().string("idempotence_key"),
                call.body().string("notes"),
                call.body().object("metadata"))));
    }

    private JsonObject list(Call call) {
        List<Transfer> rows = transfers.table().all();
        if ("amount".equals(call.query().text("order"))) {
            rows.sort(Comparator.comparing(Transfer::amount));
        }
        return Paging.page(
                call.query(),
                rows,
                transfer -> visible(call, transfer)
                        && admits(call, "origin_id", transfer.originId())
                        && admits(call, "destination_id", transfer.destinationId())
                        && call.query().admitsTime("created", transfer.createdAt()),
                Transfer::id,
                transfers::item);
    }

    private JsonObject retrieve(Call call) {
        String id = call.request().pathParameter("id");
        Transfer transfer = transfers.table().find(id);
        if (transfer == null || !visible(call, transfer)) {
            throw WhopError.notFound("transfer", id);
        }
        return transfers.view(transfer);
    }

    private boolean admits(Call call, String name, String holderId) {
        String wanted = call.query().text(name);
        return wanted == null || holderId.equals(transfers.holderId(wanted));
    }

    /** Both sides see a transfer. */
    private static boolean visible(Call call, Transfer transfer) {
        return owns(call, transfer.originId()) || owns(call, transfer.destinationId());
    }

    private static boolean owns(Call call, @Nullable String holderId) {
        if (holderId == null) {
            return false;
        }
        Company company = call.state().companies().find(holderId);
        return company == null
                ? holderId.equals(call.principal().userId())
                : call.principal().sees(company);
    }
}
