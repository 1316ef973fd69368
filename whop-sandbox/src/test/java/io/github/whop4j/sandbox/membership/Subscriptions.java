package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fixture whose members pay every week, and what is seen of it. */
final class Subscriptions {
    static final String GOOD = "4242424242424242";
    static final String BAD = "4000000000000002";
    static final String SLOW = "4000000000000077";

    final MembershipFixture fixture = new MembershipFixture();

    JsonObject plan() {
        return Caller.plan(fixture.company, "0", null)
                .put("plan_type", "renewal")
                .put("renewal_price", new BigDecimal("20.00"))
                .put("billing_period", 7)
                .put("product", object("external_identifier", "news", "title", "News"));
    }

    String buy(JsonObject plan) {
        String checkout = fixture.platform
                .post("/checkout_configurations", object("plan", plan))
                .id();
        fixture.sandbox.pay(checkout, GOOD);
        return fixture.platform.get("/memberships").ids().get(0);
    }

    void advance(int days) {
        fixture.sandbox.advance(Duration.ofDays(days));
    }

    void breakCard() {
        replaceCard(BAD);
    }

    void replaceCard(String card) {
        String method = fixture.platform.get("/payment_methods").ids().get(0);
        fixture.platform
                .control("/payment_methods/" + method, object("card", card))
                .ok();
    }

    JsonObject retry(String payment) {
        return fixture.platform
                .post("/payments/" + payment + "/retry", new JsonObject())
                .ok();
    }

    void voidPayment(String payment) {
        fixture.platform
                .post("/payments/" + payment + "/void", new JsonObject())
                .ok();
    }

    List<JsonObject> renewals() {
        return payments("subscription_cycle");
    }

    List<JsonObject> payments(String reason) {
        return fixture.platform
                .get("/payments?direction=asc&first=100&billing_reasons[]=" + reason)
                .data();
    }

    @Nullable
    String access() {
        return fixture.platform
                .get("/users/user_sandbox_a/access/" + fixture.company)
                .ok()
                .string("access_level");
    }

    void assertPeriod(String id, String status, String start, String end) {
        JsonObject membership = fixture.membership(id);
        assertThat(membership.string("status")).isEqualTo(status);
        assertThat(membership.string("renewal_period_start")).isEqualTo(start + "T12:00:00.000Z");
        assertThat(membership.string("renewal_period_end")).isEqualTo(end + "T12:00:00.000Z");
    }

    static JsonObject nested(JsonObject row, String name) {
        return Objects.requireNonNull(row.object(name), name);
    }
}
