package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** A seller sends bills: one is paid outside, others are called off, given up, or forgotten until they are due. */
final class InvoiceStory {
    private InvoiceStory() {}

    static void tell(Story story) {
        story.expect(
                "invoice.created",
                "invoice.paid",
                "invoice.past_due",
                "invoice.voided",
                "invoice.marked_uncollectible");
        Caller platform = story.platform();
        String company = platform.company("Studio");
        String due = Instant.parse(String.valueOf(platform.control("/clock/advance", object("seconds", 0))
                        .ok()
                        .string("now")))
                .plus(Duration.ofHours(1))
                .toString();
        String paid = story.checked("POST /invoices", "/invoices", invoice(company, due))
                .id();
        story.checked("GET /invoices", "/invoices?company_id=" + company, null);
        story.checked("GET /invoices/{id}", "/invoices/" + paid, null);
        story.checked("POST /invoices/{id}/mark_paid", "/invoices/" + paid + "/mark_paid", new JsonObject());
        String called = platform.post("/invoices", invoice(company, due)).id();
        story.checked("POST /invoices/{id}/void", "/invoices/" + called + "/void", new JsonObject());
        String lost = platform.post("/invoices", invoice(company, due)).id();
        story.checked(
                "POST /invoices/{id}/mark_uncollectible",
                "/invoices/" + lost + "/mark_uncollectible",
                new JsonObject());
        String draft = platform.post("/invoices", invoice(company, due).put("save_as_draft", true))
                .id();
        story.checked("PATCH /invoices/{id}", "/invoices/" + draft, object("customer_name", "Blair"));
        story.checked("DELETE /invoices/{id}", "/invoices/" + draft, null);
        platform.post("/invoices", invoice(company, due)).ok();
        platform.control("/clock/advance", object("seconds", 7200)).ok();
    }

    private static JsonObject invoice(String company, String due) {
        return object(
                "company_id",
                company,
                "collection_method",
                "send_invoice",
                "product",
                object("title", "Logo"),
                "plan",
                object("initial_price", BigDecimal.TEN),
                "email_address",
                "blair@sandbox.test",
                "customer_name",
                "Blair",
                "due_date",
                due);
    }
}
