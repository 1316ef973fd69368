package io.github.whop4j.sandbox.invoice;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicesTest {
    private static final String GOOD_CARD = "4242424242424242";
    private static final String SLOW_CARD = "4000000000000077";
    private static final String TOMORROW = "2026-01-02T12:00:00Z";

    private final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
            .webhookUrl(URI.create("http://localhost:1/nobody"))
            .start();
    private final Caller platform = Caller.platform(sandbox);
    private final String company = platform.company("Studio");

    @AfterEach
    void close() {
        sandbox.close();
    }

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
    void onceItIsClosedNobodyPaysIt(String move, String status, String event) {
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
    void aMembersKeptCardIsChargedAutomatically() {
        JsonObject automatic = invoice(automatically()).ok();

        advance(1);

        assertThat(status(automatic)).isEqualTo("paid");
        assertThat(automatic.string("email_address")).contains("@");
        assertThat(nested(automatic, "user")).isEqualTo("user_sandbox_a");
        assertThat(events().get("invoice.paid")).isEqualTo(1L);
    }

    @Test
    void chargingAutomaticallyNeedsAMemberAndACardOfTheMember() {
        JsonObject automatic = automatically();

        assertThat(invoice(copy(automatic, "payment_method_id", null)).message())
                .contains("payment_method_id is required");
        assertThat(invoice(copy(automatic, "member_id", null)).status()).isEqualTo(404);
        assertThat(invoice(copy(automatic, "payment_method_id", "payt_none")).status())
                .isEqualTo(404);
        assertThat(platform.get("/invoices").data()).isEmpty();
    }

    @Test
    void whoPaysBeforeTheKeptCardIsChargedPaysAlone() {
        JsonObject automatic = invoice(automatically()).ok();

        submit(page(automatic), GOOD_CARD);
        advance(300);

        assertThat(status(automatic)).isEqualTo("paid");
        assertThat(payments().stream()
                        .filter(payment -> payment.get("paid_at") != null
                                && nested(payment, "plan").equals(nested(automatic, "current_plan"))))
                .hasSize(1);
    }

    @Test
    void aDraftIsWrittenAnewAndThrownAway() {
        JsonObject draft = invoice(object("save_as_draft", true, "due_date", null, "customer_name", null))
                .ok();
        String path = "/invoices/" + draft.string("id");

        JsonObject changed = platform.send(
                        "PATCH",
                        "/api/v1" + path,
                        object("plan", object("initial_price", new BigDecimal("7.50")), "email_address", "new@x.test")
                                .toString())
                .ok();

        assertThat(draft.string("status")).isEqualTo("draft");
        assertThat(Objects.requireNonNull(changed.object("current_plan")).string("formatted_price"))
                .isEqualTo("$7.50");
        assertThat(changed.string("email_address")).isEqualTo("new@x.test");
        assertThat(move(draft, "void").code()).isEqualTo("invoice_not_open");
        assertThat(Browser.get(sandbox.baseUri().resolve("/invoices/" + draft.string("fetch_invoice_token")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(platform.send("DELETE", "/api/v1" + path, null).value()).isEqualTo(true);
        assertThat(platform.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatWasSentIsNeitherChangedNorDeleted() {
        String path = "/api/v1/invoices/" + invoice().id();

        assertThat(platform.send("PATCH", path, "{}").code()).isEqualTo("invoice_not_draft");
        assertThat(platform.send("DELETE", path, null).code()).isEqualTo("invoice_not_draft");
    }

    @Test
    void aDraftIsSentByItselfAtItsTime() {
        JsonObject invoice = invoice(object("automatically_finalizes_at", "2026-01-01T13:00:00Z"))
                .ok();
        assertThat(status(invoice)).isEqualTo("draft");

        advance(3600);

        assertThat(status(invoice)).isEqualTo("open");
        advance(24 * 3600);
        assertThat(status(invoice)).isEqualTo("past_due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email_address", "customer_name", "due_date"})
    void needsACustomerAndATime(String field) {
        Answer answer = invoice(object(field, null));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).startsWith(field + " is required");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(invoice(object("product_id", "prod_none")).message()).contains("product or product_id");
        assertThat(invoice(object("product", null)).message()).contains("product or product_id");
        assertThat(invoice(object("product", null, "product_id", "prod_none")).status())
                .isEqualTo(404);
        assertThat(invoice(object("due_date", "2026-01-01T12:00:00Z")).message())
                .contains("in the future");
        assertThat(invoice(object("member_id", "mber_none")).status()).isEqualTo(404);
        assertThat(invoice(object("line_items", List.of(item("Logo", "9.99", "2"))))
                        .message())
                .contains("add up to 19.98");
        assertThat(invoice(object("line_items", List.of(item("Logo", "9", "2"), item("Post", "2", null))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void numbersAreCountedInEachCompany() {
        String other = platform.company("Other");

        assertThat(invoice().ok().string("number")).isEqualTo("INV-000001");
        assertThat(invoice().ok().string("number")).isEqualTo("INV-000002");
        assertThat(invoice(object("company_id", other)).ok().string("number")).isEqualTo("INV-000001");
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

    private Answer invoice() {
        return invoice(new JsonObject());
    }

    /** A logo for 20 dollars, due tomorrow, unless said otherwise. */
    private Answer invoice(JsonObject changes) {
        JsonObject body = object(
                        "company_id",
                        company,
                        "collection_method",
                        "send_invoice",
                        "product",
                        object("title", "Logo"),
                        "plan",
                        object("initial_price", new BigDecimal("20")),
                        "email_address",
                        "buyer@example.test",
                        "customer_name",
                        "Buyer",
                        "due_date",
                        TOMORROW)
                .putAll(changes);
        JsonObject sent = new JsonObject();
        body.names().stream().filter(name -> body.get(name) != null).forEach(name -> sent.put(name, body.get(name)));
        return platform.post("/invoices", sent);
    }

    /** Avery has bought before, so there is a member with a card. */
    private JsonObject automatically() {
        sandbox.pay(platform.checkout(company, "5", null), GOOD_CARD);
        String member = platform.get("/members?company_id=" + company).ids().get(0);
        String method =
                platform.get("/payment_methods?member_id=" + member).ids().get(0);
        return object(
                "collection_method",
                "charge_automatically",
                "member_id",
                member,
                "payment_method_id",
                method,
                "email_address",
                null,
                "customer_name",
                null,
                "due_date",
                null);
    }

    @Test
    void whatIsCollectedAutomaticallyShowsNoDeadline() {
        JsonObject automatic =
                invoice(automatically().put("due_date", TOMORROW)).ok();

        assertThat(automatic.get("due_date")).isNull();
        assertThat(invoice().ok().string("due_date")).isEqualTo("2026-01-02T12:00:00.000Z");
    }

    private static JsonObject copy(JsonObject body, String name, @Nullable Object value) {
        return new JsonObject().putAll(body).put(name, value);
    }

    private static JsonObject item(String label, String price, @Nullable String quantity) {
        return object(
                "label",
                label,
                "unit_price",
                new BigDecimal(price),
                "quantity",
                quantity == null ? null : new BigDecimal(quantity));
    }

    private URI page(JsonObject invoice) {
        URI address = sandbox.baseUri().resolve("/invoices/" + invoice.string("fetch_invoice_token"));
        return address.resolve(Browser.location(Browser.get(address)));
    }

    private static HttpResponse<String> submit(URI page, String card) {
        return Browser.submit(
                page, Map.of("email", "buyer@example.test", "card", card, "expiry", "12/30", "cvc", "123"));
    }

    private Answer move(JsonObject invoice, String move) {
        return platform.post("/invoices/" + invoice.string("id") + "/" + move, new JsonObject());
    }

    private String status(JsonObject invoice) {
        return String.valueOf(
                platform.get("/invoices/" + invoice.string("id")).ok().string("status"));
    }

    private void advance(int seconds) {
        platform.control("/clock/advance", object("seconds", seconds)).ok();
    }

    private List<JsonObject> payments() {
        return platform.get("/payments?company_id=" + company).data();
    }

    private List<String> ids(String query) {
        return platform.get("/invoices" + query).ids();
    }

    private Map<String, Long> events() {
        List<?> deliveries = Objects.requireNonNull(
                platform.send("GET", "/_sandbox/deliveries", null).ok().list("data"));
        return deliveries.stream()
                .map(delivery -> String.valueOf(((JsonObject) delivery).string("type")))
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    }

    private static String nested(JsonObject row, String name) {
        JsonObject inner = row.object(name);
        return String.valueOf(inner == null ? null : inner.string("id"));
    }
}
