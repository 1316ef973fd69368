package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A sandbox at noon of a new year, with one company that sells memberships. */
final class MembershipFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    final WhopSandbox sandbox =
            WhopSandbox.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)).start();
    final Caller platform = Caller.platform(sandbox);
    final String company = platform.company("MembershipFixture");

    /** Pays a plan as Avery; the id of the membership. */
    String buy(String planType, String product) {
        return buy(company, planType, product, "user_sandbox_a");
    }

    String buy(String seller, String planType, String product, String userId) {
        JsonObject plan = Caller.plan(seller, planType.equals("renewal") ? "0" : "20.00", null)
                .put("plan_type", planType)
                .put("renewal_price", planType.equals("renewal") ? new BigDecimal("20.00") : null)
                .put("billing_period", planType.equals("renewal") ? 7 : null)
                .put("product", object("external_identifier", product, "title", product));
        String checkout =
                platform.post("/checkout_configurations", object("plan", plan)).id();
        String payment = String.valueOf(platform.control(
                        "/checkouts/" + checkout + "/pay", object("card", "4242424242424242", "user_id", userId))
                .ok()
                .string("payment_id"));
        return nested(platform.get("/payments/" + payment).ok(), "membership");
    }

    JsonObject membership(String id) {
        return platform.get("/memberships/" + id).ok();
    }

    Answer post(String id, String action, JsonObject body) {
        return platform.post("/memberships/" + id + "/" + action, body);
    }

    /** The id of a nested object. */
    static String nested(JsonObject row, String name) {
        JsonObject inner = row.object(name);
        return String.valueOf(inner == null ? null : inner.string("id"));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
