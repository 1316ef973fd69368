package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.DisputeAlert;
import io.github.whop4j.sandbox.view.DisputeView;

/** {@code /disputes} and {@code /dispute_alerts}. */
public final class DisputesApi {
    private final Disputes disputes;

    /**
     * Prepares the operations.
     *
     * @param disputes the rules of disputes
     */
    public DisputesApi(Disputes disputes) {
        this.disputes = disputes;
    }

    /**
     * Adds the operations.
     *
     * @param api where to
     */
    public void register(Api api) {
        api.get("/disputes", DisputesApi::list);
        api.get("/disputes/{id}", call -> DisputeView.of(call.state(), dispute(call)));
        api.post(
                "/disputes/{id}/update_evidence",
                call -> DisputeView.of(call.state(), disputes.updateEvidence(dispute(call), call.body())));
        api.post(
                "/disputes/{id}/submit_evidence",
                call -> DisputeView.of(call.state(), disputes.submitEvidence(dispute(call))));
        api.get("/dispute_alerts", DisputesApi::listAlerts);
        api.get(
                "/dispute_alerts/{id}",
                call -> DisputeView.alert(
                        call.state(),
                        call.row("dispute alert", call.state().disputeAlerts(), DisputeAlert::companyId)));
    }

    private static Dispute dispute(Call call) {
        return call.row("dispute", call.state().disputes(), Dispute::companyId);
    }

    private static JsonObject list(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                call.state().disputes().all(),
                dispute -> dispute.companyId().equals(company.id())
                        && call.query().admitsTime("created", dispute.createdAt()),
                Dispute::id,
                dispute -> DisputeView.item(call.state(), dispute));
    }

    private static JsonObject listAlerts(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                call.state().disputeAlerts().all(),
                alert ->
                        alert.companyId().equals(company.id()) && call.query().admitsTime("created", alert.createdAt()),
                DisputeAlert::id,
                alert -> DisputeView.alertItem(call.state(), alert));
    }
}
