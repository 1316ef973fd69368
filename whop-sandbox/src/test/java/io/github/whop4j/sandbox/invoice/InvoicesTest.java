package io.github.whop4j.sandbox.invoice;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invoices that were sent: how they are paid, closed and found. */
class InvoicesTest extends InvoiceFixture {
    @Test
    void isPaidOnItsPageAndOnlyOnce() {
        JsonObject invoice = invoice().ok();
        URI page = page(invoice);
        assertThat(Browser.get(page).body()).contains("Logo", "$20.00");

        submit(page, GOOD_CARD);
        submit(page, GOOD_CARD);

        assertThat(status(invoice)).isEqualTo("paid");
        JsonObject payment = payments().get(0);
        assertThat(payments()).hasSize(1);
        assertThat(payment.decimal("total")).isEqualByComparingTo("20");
        JsonObject plan = platform.get("/plans/" + nested(payment, "plan")).ok();
        assertThat(nested(plan, "invoice")).isEqualTo(invoice.string("id"));
        assertThat(events().get("invoice.paid")).isEqualTo(1L);
        assertThat(move(invoice, "mark_paid").code()).isEqualTo("invoice_not_open");
        assertThat(move(invoice, "void").code()).isEqualTo("invoice_not_open");
    }

    @Test
    void thePlanOfAnInvoiceIsPaidNowhereElse() {
        JsonObject invoice = invoice().ok();

        Answer checkout = platform.post("/checkout_configurations", object("plan_id", nested(invoice, "current_plan")));

        assertThat(checkout.message()).contains("belongs to the invoice " + invoice.string("id"));
        String purchaseUrl = Objects.requireNonNull(
                platform.get("/plans/" + nested(invoice, "current_plan")).ok().string("purchase_url"));
        assertThat(Browser.location(Browser.get(URI.create(purchaseUrl))).getQuery())
                .isEqualTo(page(invoice).getQuery());
    }

    @ParameterizedTest
    @CsvSource({
        "void,void,invoice.voided",
        "mark_uncollectible,uncollectible,invoice.marked_uncollectible",
        "mark_paid,paid,invoice.paid"
    })
    void onceItIsClosedNoOnePaysIt(String move, String status, String event) {
        JsonObject invoice = invoice().ok();
        URI page = page(invoice);

        assertThat(move(invoice, move).value()).isEqualTo(true);

        assertThat(status(invoice)).isEqualTo(status);
        assertThat(events().get(event)).isEqualTo(1L);
        assertThat(Browser.get(page).body()).contains("is " + status).doesNotContain("<form");
        submit(page, GOOD_CARD);
        assertThat(payments()).isEmpty();
        assertThat(move(invoice, move).status()).isEqualTo(409);
        assertThat(events().get(event)).isEqualTo(1L);
    }

    @Test
    void whatIsUnderWayIsCalledOffWhenItIsClosed() {
        JsonObject invoice = invoice().ok();
        submit(page(invoice), SLOW_CARD);
        assertThat(payments()).extracting(payment -> payment.string("status")).containsExactly("pending");

        move(invoice, "void").value();
        advance(120);

        assertThat(payments()).extracting(payment -> payment.string("status")).containsExactly("void");
        assertThat(status(invoice)).isEqualTo("void");
        assertThat(sandbox.ledger()).doesNotContain("20.00");
    }

    @Test
    void fallsDueAndCanStillBePaid() {
        JsonObject invoice = invoice().ok();

        advance(24 * 3600);

        assertThat(status(invoice)).isEqualTo("past_due");
        assertThat(events().get("invoice.past_due")).isEqualTo(1L);
        submit(page(invoice), GOOD_CARD);
        assertThat(status(invoice)).isEqualTo("paid");
        advance(24 * 3600);
        assertThat(events().get("invoice.past_due")).isEqualTo(1L);
    }

    @Test
    void listsByWhatTheQueryAsksFor() {
        String late = invoice(object("due_date", "2026-02-01T00:00:00Z")).id();
        String soon = invoice().id();
        String draft = invoice(object("save_as_draft", true)).id();
        platform.post("/invoices/" + late + "/void", new JsonObject());

        assertThat(ids("?statuses[]=open")).containsExactly(soon);
        assertThat(ids("?statuses[]=draft&statuses[]=void")).containsExactlyInAnyOrder(draft, late);
        assertThat(ids("?order=due_date&direction=asc").get(2)).isEqualTo(late);
        assertThat(ids("?order=id&direction=asc")).containsExactly(late, soon, draft);
        assertThat(ids("?collection_methods[]=charge_automatically")).isEmpty();
        assertThat(ids("?product_ids[]=prod_none")).isEmpty();
        assertThat(ids("?first=1&company_id=" + company)).containsExactly(draft);
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        String id = invoice().id();
        String other = platform.company("Other");
        Caller stranger = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));

        assertThat(stranger.get("/invoices/" + id).status()).isEqualTo(404);
        assertThat(stranger.post("/invoices/" + id + "/void", new JsonObject()).status())
                .isEqualTo(404);
        assertThat(stranger.get("/invoices").data()).isEmpty();
        assertThat(stranger.get("/invoices?company_id=" + company).status()).isEqualTo(403);
    }

    @Test
    void itsPageSaysWhichInvoiceItIsForWhomAndUntilWhen() {
        JsonObject invoice = invoice().ok();

        URI page = sandbox.baseUri().resolve("/invoices/" + invoice.string("fetch_invoice_token"));
        String shown = Browser.get(sandbox.baseUri().resolve(Browser.location(Browser.get(page))))
                .body();

        assertThat(shown)
                .contains("Invoice INV-000001, due on 2 January 2026", "value=\"buyer@example.test\"", "$20.00");
    }
}
