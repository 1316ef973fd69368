package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.file.NamedFiles;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.DisputeAlert;
import io.github.whop4j.sandbox.view.DisputeView;
import java.util.List;
import java.util.Set;

/** {@code /disputes} and {@code /dispute_alerts}. */
public final class DisputesApi {
    private static final List<String> ANY_FILE =
            List.of("cancellation_policy_attachment", "refund_policy_attachment", "uncategorized_attachment");
    private static final Set<String> COMMUNICATION = Set.of("image/jpeg", "image/png", "image/gif", "application/pdf");

    private final Disputes disputes;
    private final NamedFiles files;

    /**
     * Prepares the operations.
     *
     * @param disputes the rules of disputes
     * @param files what evidence names
     */
    public DisputesApi(Disputes disputes, NamedFiles files) {
        this.disputes = disputes;
        this.files = files;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/disputes", DisputesApi::list);
        api.get("/disputes/{id}", call -> DisputeView.of(call.state(), dispute(call)));
        api.post(
                "/disputes/{id}/update_evidence",
                call -> DisputeView.of(call.state(), disputes.updateEvidence(dispute(call), evidence(call))));
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

    private JsonObject evidence(Call call) {
        ANY_FILE.forEach(name -> files.check(call.body(), call.speaker(), name, NamedFiles.ANY));
        files.check(call.body(), call.speaker(), "customer_communication_attachment", COMMUNICATION);
        return call.body();
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
