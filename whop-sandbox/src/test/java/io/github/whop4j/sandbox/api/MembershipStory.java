package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;

/** A user subscribes and is a member. */
final class MembershipStory {
    private MembershipStory() {}

    static void tell(Story story) {
        story.expect("membership.activated", "membership.cancel_at_period_end_changed", "membership.deactivated");
        Caller caller = story.platform();
        String company = caller.company("Club");
        JsonObject plan = Caller.plan(company, "20.00", "2.00")
                .put("plan_type", "renewal")
                .put("renewal_price", new BigDecimal("20.00"))
                .put("product", object("external_identifier", "club-1", "title", "Club"));
        String checkout = caller.post("/checkout_configurations", object("plan", plan, "metadata", object("k", "v")))
                .id();
        story.sandbox().pay(checkout, "4242424242424242");
        String membership = story.checked("GET /memberships", "/memberships?company_id=" + company, null)
                .ids()
                .get(0);
        String path = "/memberships/" + membership;
        story.checked("GET /memberships/{id}", path, null);
        story.checked("PATCH /memberships/{id}", path, object("metadata", object("seat", "7")));
        story.checked("POST /memberships/{id}/add_free_days", path + "/add_free_days", object("free_days", 3));
        story.checked("POST /memberships/{id}/pause", path + "/pause", new JsonObject());
        story.checked("POST /memberships/{id}/resume", path + "/resume", new JsonObject());
        story.checked("POST /memberships/{id}/cancel", path + "/cancel", new JsonObject());
        story.checked("POST /memberships/{id}/uncancel", path + "/uncancel", new JsonObject());
        story.checked("POST /memberships/{id}/cancel", path + "/cancel", object("cancellation_mode", "immediate"));
        String member = story.checked("GET /members", "/members?company_id=" + company, null)
                .ids()
                .get(0);
        story.checked("GET /members/{id}", "/members/" + member, null);
        story.checked("GET /users", "/users?first=1", null);
        story.checked("GET /users/{id}", "/users/user_sandbox_a", null);
        story.checked("PATCH /users/{id}", "/users/user_sandbox_a", object("bio", "Reads a lot"));
        story.checked("GET /users/{id}/access/{resource_id}", "/users/user_sandbox_a/access/" + company, null);
    }
}
