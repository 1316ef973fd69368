package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.file.Upload;
import java.math.BigDecimal;

/** A buyer's bank warns, asks for money back twice, loses once and wins once. */
final class DisputeStory {
    private DisputeStory() {}

    static void tell(Story story) {
        story.expect("dispute.created", "dispute.updated", "dispute_alert.created");
        Caller caller = story.platform();
        String company = caller.company("Disputed");
        String payment = story.sandbox().pay(caller.checkout(company, "50", null), "4242424242424242");
        String control = "/payments/" + payment;
        caller.control(control + "/dispute_alert", object()).ok();
        String first = caller.control(control + "/dispute", object("amount", BigDecimal.TEN, "reason", "not_received"))
                .id();
        String second = caller.control(control + "/dispute", object()).id();
        String alert = caller.control(control + "/dispute_alert", object("alert_type", "fraud"))
                .id();
        story.checked("GET /disputes", "/disputes?company_id=" + company, null);
        story.checked("GET /disputes/{id}", "/disputes/" + first, null);
        story.checked(
                "POST /disputes/{id}/update_evidence",
                "/disputes/" + first + "/update_evidence",
                object(
                        "notes",
                        "It was sent",
                        "uncategorized_attachment",
                        object("id", Upload.file(caller, "proof.png"))));
        story.checked("POST /disputes/{id}/submit_evidence", "/disputes/" + first + "/submit_evidence", object());
        caller.control("/disputes/" + first + "/win", object()).ok();
        caller.control("/disputes/" + second + "/lose", object()).ok();
        story.checked("GET /payments/{id}", "/payments/" + payment, null);
        story.checked("GET /dispute_alerts", "/dispute_alerts?company_id=" + company, null);
        story.checked("GET /dispute_alerts/{id}", "/dispute_alerts/" + alert, null);
    }
}
