package io.github.whop4j.sandbox.invoice;

import static io.github.whop4j.sandbox.Caller.object;

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

/** A company that writes invoices; it is noon on the first of January. */
abstract class InvoiceFixture {
    static final String GOOD_CARD = "4242424242424242";
    static final String SLOW_CARD = "4000000000000077";
    static final String TOMORROW = "2026-01-02T12:00:00Z";

    final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
            .webhookUrl(URI.create("http://localhost:1/closed"))
            .start();
    final Caller platform = Caller.platform(sandbox);
    final String company = platform.company("InvoiceFixture");

    @AfterEach
    void close() {
        sandbox.close();
    }

    Answer invoice() {
        return invoice(new JsonObject());
    }

    /** A logo for 20 dollars, due tomorrow, unless said otherwise. */
    Answer invoice(JsonObject changes) {
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
    JsonObject automatically() {
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

    static JsonObject copy(JsonObject body, String name, @Nullable Object value) {
        return new JsonObject().putAll(body).put(name, value);
    }

    static JsonObject item(String label, String price, @Nullable String quantity) {
        return object(
                "label",
                label,
                "unit_price",
                new BigDecimal(price),
                "quantity",
                quantity == null ? null : new BigDecimal(quantity));
    }

    URI page(JsonObject invoice) {
        URI address = sandbox.baseUri().resolve("/invoices/" + invoice.string("fetch_invoice_token"));
        return address.resolve(Browser.location(Browser.get(address)));
    }

    static HttpResponse<String> submit(URI page, String card) {
        return Browser.submit(
                page, Map.of("email", "buyer@example.test", "card", card, "expiry", "12/30", "cvc", "123"));
    }

    Answer move(JsonObject invoice, String move) {
        return platform.post("/invoices/" + invoice.string("id") + "/" + move, new JsonObject());
    }

    String status(JsonObject invoice) {
        return String.valueOf(
                platform.get("/invoices/" + invoice.string("id")).ok().string("status"));
    }

    void advance(int seconds) {
        platform.control("/clock/advance", object("seconds", seconds)).ok();
    }

    List<JsonObject> payments() {
        return platform.get("/payments?company_id=" + company).data();
    }

    List<String> ids(String query) {
        return platform.get("/invoices" + query).ids();
    }

    Map<String, Long> events() {
        List<?> deliveries = Objects.requireNonNull(
                platform.send("GET", "/_sandbox/deliveries", null).ok().list("data"));
        return deliveries.stream()
                .map(delivery -> String.valueOf(((JsonObject) delivery).string("type")))
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    }

    static String nested(JsonObject row, String name) {
        JsonObject inner = row.object(name);
        return String.valueOf(inner == null ? null : inner.string("id"));
    }
}
