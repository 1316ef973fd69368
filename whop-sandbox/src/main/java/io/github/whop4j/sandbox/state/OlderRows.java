package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;

/** Rows as older versions of the sandbox wrote them, brought into today's form when the state file is read. */
final class OlderRows {
    private static final List<String> PURCHASE = List.of(
            "checkoutConfigurationId",
            "companyId",
            "planId",
            "productId",
            "userId",
            "memberId",
            "membershipId",
            "metadata");
    private static final List<String> PROGRESS =
            List.of("status", "substatus", "failureMessage", "failedAttempts", "lastAttemptAt", "paidAt");

    private OlderRows() {}

    /** The rows of a table as today's record reads them. */
    static List<?> upgraded(String table, List<?> rows) {
        if (!table.equals("payments")) {
            return rows;
        }
        return rows.stream()
                .map(row -> row instanceof JsonObject payment && payment.has("checkoutConfigurationId")
                        ? payment(payment)
                        : row)
                .toList();
    }

    /** Payments had no parts, came from checkouts only, and their split did not name the currency. */
    private static JsonObject payment(JsonObject old) {
        JsonObject split = old.object("split");
        return new JsonObject()
                .put("id", old.get("id"))
                .put("purchase", part(old, PURCHASE).put("billingReason", "one_time"))
                .put(
                        "split",
                        split == null
                                ? null
                                : new JsonObject()
                                        .put("currency", old.get("currency"))
                                        .putAll(split))
                .put("card", new JsonObject().put("brand", old.get("cardBrand")).put("last4", old.get("cardLast4")))
                .put("progress", part(old, PROGRESS))
                .put(
                        "givenBack",
                        new JsonObject().put("amount", old.get("refunded")).put("at", old.get("refundedAt")))
                .put("createdAt", old.get("createdAt"))
                .put("updatedAt", old.get("updatedAt"));
    }

    private static JsonObject part(JsonObject old, List<String> names) {
        JsonObject part = new JsonObject();
        names.forEach(name -> part.put(name, old.get(name)));
        return part;
    }
}
