package io.github.whop4j.sandbox.catalog;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sandbox at noon of a new year, with one company that sells lessons for 20 dollars. */
final class CatalogFixture implements AutoCloseable {
    static final String GOOD_CARD = "4242424242424242";
    static final String BAD_CARD = "4000000000000002";
    static final String SLOW_CARD = "4000000000000077";

    final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
            .start();
    final Caller platform = Caller.platform(sandbox);
    final String company = platform.company("CatalogFixture");
    final String product = product("title", "Lessons").id();

    Answer product(@Nullable Object... members) {
        return platform.post("/products", object(members).put("company_id", company));
    }

    /** A plan of the lessons. */
    Answer plan(@Nullable Object... members) {
        return plan(object(members));
    }

    Answer plan(JsonObject fields) {
        JsonObject plan = object("initial_price", new BigDecimal("20")).putAll(fields);
        return platform.post("/plans", plan.put("company_id", company).put("product_id", product));
    }

    /** A checkout of a plan. */
    String checkout(String plan) {
        return platform.post("/checkout_configurations", object("plan_id", plan))
                .id();
    }

    Answer patch(String path, @Nullable Object... members) {
        return platform.send("PATCH", "/api/v1" + path, object(members).toString());
    }

    Answer delete(String path) {
        return platform.send("DELETE", "/api/v1" + path, null);
    }

    Answer pay(String checkout, String card, String userId, @Nullable String code) {
        return platform.control(
                "/checkouts/" + checkout + "/pay", object("card", card, "user_id", userId, "promo_code", code));
    }

    /** Pays and gives the payment; fails when the checkout does not take the money. */
    JsonObject paid(String checkout, String userId, @Nullable String code) {
        JsonObject answer = pay(checkout, GOOD_CARD, userId, code).ok();
        JsonObject payment =
                platform.get("/payments/" + answer.string("payment_id")).ok();
        if (!"paid".equals(payment.string("status"))) {
            throw new AssertionError(payment.toString());
        }
        return payment;
    }

    JsonObject planRow(String plan) {
        return platform.get("/plans/" + plan).ok();
    }

    /** Opens a page as a browser does, following it to the session it begins. */
    URI opened(URI page) {
        HttpResponse<String> answer = Browser.get(page);
        return answer.statusCode() == 303 ? page.resolve(Browser.location(answer)) : page;
    }

    HttpResponse<String> submit(URI page, String card, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("email", "buyer@example.test", "card", card, "expiry", "12/30", "cvc", "123"));
        fields.putAll(more);
        return Browser.submit(page, fields);
    }

    static String string(JsonObject row, String name) {
        return Objects.requireNonNull(row.string(name), name);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
