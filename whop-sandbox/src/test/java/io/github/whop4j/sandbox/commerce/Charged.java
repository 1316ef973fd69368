package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;

/** A seller who charges the cards that were left with it. */
final class Charged implements AutoCloseable {
    static final String GOOD = "4242424242424242";
    static final String BAD = "4000000000000002";
    static final String SLOW = "4000000000000077";
    static final String LATER = "4000000000000341";

    final Receiver receiver = new Receiver();
    final WhopSandbox sandbox = WhopSandbox.builder().webhookUrl(receiver.url()).start();
    final Caller platform = Caller.platform(sandbox);
    final String id = platform.company("Seller");

    String leave(String card) {
        String setup = platform.post("/checkout_configurations", object("mode", "setup", "company_id", id))
                .id();
        return String.valueOf(platform.control("/checkouts/" + setup + "/setup", object("card", card))
                .ok()
                .string("payment_method_id"));
    }

    String latest() {
        return platform.get("/payment_methods?company_id=" + id).ids().get(0);
    }

    String memberOf(String method) {
        assertThat(platform.get("/payment_methods/" + method).status()).isEqualTo(200);
        return member();
    }

    String member() {
        return platform.get("/members?company_id=" + id).ids().get(0);
    }

    Answer charge(String method, String price) {
        return platform.post(
                "/payments",
                body(method).put("plan", object("currency", "usd", "initial_price", new BigDecimal(price))));
    }

    JsonObject body(String method) {
        return object(
                "company_id", id, "member_id", member(), "payment_method_id", method, "metadata", object("order", "7"));
    }

    JsonObject payment(JsonObject known) {
        return platform.get("/payments/" + known.string("id")).ok();
    }

    Answer retry(JsonObject payment) {
        return platform.post("/payments/" + payment.string("id") + "/retry", new JsonObject());
    }

    Answer voided(JsonObject payment) {
        return platform.post("/payments/" + payment.string("id") + "/void", new JsonObject());
    }

    static JsonObject without(JsonObject object, String name) {
        JsonObject rest = new JsonObject();
        object.names().stream().filter(each -> !each.equals(name)).forEach(each -> rest.put(each, object.get(each)));
        return rest;
    }

    static JsonObject nested(JsonObject row, String name) {
        return Objects.requireNonNull(row.object(name), name);
    }

    @Override
    public void close() {
        sandbox.close();
        receiver.close();
    }
}
