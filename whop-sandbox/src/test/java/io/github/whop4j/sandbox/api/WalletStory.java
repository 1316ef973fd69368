package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;

/** A user leaves cards with a seller, who charges them. */
final class WalletStory {
    private WalletStory() {}

    static void tell(Story story) {
        story.expect(
                "setup_intent.succeeded",
                "setup_intent.requires_action",
                "setup_intent.canceled",
                "payment.created",
                "payment.failed",
                "payment.succeeded",
                "membership.trial_ending_soon");
        Caller caller = story.platform();
        String company = caller.company("Subscriptions");
        String setup = caller.post(
                        "/checkout_configurations",
                        object("mode", "setup", "company_id", company, "metadata", object("k", "v")))
                .id();
        leave(caller, setup, "4000000000000077");
        String intent = leave(caller, setup, "4000000000000002");
        story.checked("GET /setup_intents", "/setup_intents?company_id=" + company, null);
        story.checked("GET /setup_intents/{id}", "/setup_intents/" + intent, null);
        String method = story.checked("GET /payment_methods", "/payment_methods?company_id=" + company, null)
                .ids()
                .get(0);
        story.checked("GET /payment_methods/{id}", "/payment_methods/" + method, null);
        String member = story.checked("GET /members", "/members?company_id=" + company, null)
                .ids()
                .get(0);
        story.checked("GET /members/{id}", "/members/" + member, null);
        charge(story, company, member, method);
    }

    private static void charge(Story story, String company, String member, String method) {
        Caller caller = story.platform();
        JsonObject charge = object("company_id", company, "member_id", member, "payment_method_id", method);
        String failing = story.checked(
                        "POST /payments",
                        "/payments",
                        charge.put("plan", object("currency", "usd", "initial_price", BigDecimal.TEN)))
                .id();
        story.checked("GET /payments/{id}", "/payments/" + failing, null);
        story.checked("POST /payments/{id}/retry", "/payments/" + failing + "/retry", null);
        story.checked("POST /payments/{id}/void", "/payments/" + failing + "/void", null);
        caller.control("/payment_methods/" + method, object("card", "4242424242424242"))
                .ok();
        story.checked(
                "POST /payments",
                "/payments",
                charge.put(
                        "plan",
                        object(
                                "currency",
                                "usd",
                                "plan_type",
                                "renewal",
                                "initial_price",
                                BigDecimal.TEN,
                                "renewal_price",
                                BigDecimal.TEN,
                                "billing_period",
                                7,
                                "trial_period_days",
                                10)));
        story.sandbox().advance(Duration.ofDays(8));
        story.sandbox().advance(Duration.ofDays(8));
        story.checked("GET /payments", "/payments?billing_reasons[]=subscription_cycle&company_id=" + company, null);
        story.checked("GET /memberships", "/memberships?company_id=" + company, null);
    }

    private static String leave(Caller caller, String checkout, String card) {
        return String.valueOf(caller.control("/checkouts/" + checkout + "/setup", object("card", card))
                .ok()
                .string("setup_intent_id"));
    }
}
