package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;

/** A company earns, and hands some of it on. */
final class TransferStory {
    private TransferStory() {}

    static void tell(Story story) {
        Caller caller = story.platform();
        String company = caller.company("Giver");
        story.sandbox().pay(caller.checkout(company, "50", null), "4242424242424242");
        caller.control("/clock/advance", object("seconds", BigDecimal.valueOf(40 * 86_400)))
                .ok();
        JsonObject order = object(
                "origin_id",
                company,
                "destination_id",
                "user_sandbox_a",
                "amount",
                BigDecimal.TEN,
                "currency",
                "usd",
                "notes",
                "Thanks",
                "metadata",
                object("order", 1));
        String transfer = story.checked("POST /transfers", "/transfers", order).id();
        story.checked("GET /transfers", "/transfers?origin_id=" + company, null);
        story.checked("GET /transfers/{id}", "/transfers/" + transfer, null);
    }
}
